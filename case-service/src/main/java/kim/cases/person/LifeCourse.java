package kim.cases.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What held for somebody from when to when [K5]: one residence status and one address at a time, benefit spheres side by
 * side. What is told without a date holds from the day it is told.
 */
public record LifeCourse(
        @Size(max = 100) List<@Valid @NotNull ResidencePeriod> residence,
        @Size(max = 100) List<@Valid @NotNull BenefitPeriod> benefits,
        @Size(max = 100) List<@Valid @NotNull AddressPeriod> addresses) {

    public LifeCourse {
        residence = residence == null ? List.of() : List.copyOf(residence);
        benefits = benefits == null ? List.of() : List.copyOf(benefits);
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }

    /** Of somebody new: it holds, and nobody said since when. */
    static LifeCourse of(MasterData told) {
        var address = AddressPeriod.of(told, null);
        return new LifeCourse(
                Stream.ofNullable(told.residenceTitle())
                        .map(title -> new ResidencePeriod(title, null, null))
                        .toList(),
                Stream.ofNullable(told.benefitSphere())
                        .map(sphere -> new BenefitPeriod(sphere, null, null))
                        .toList(),
                address.isKnown() ? List.of(address) : List.of());
    }

    /** What is told now and differs from what held so far holds from that day on. */
    LifeCourse changed(MasterData told, LocalDate from) {
        return new LifeCourse(residenceAfter(told, from), benefitsAfter(told, from), addressesAfter(told, from));
    }

    /** [K8] Without the addresses. */
    LifeCourse withoutPlaces() {
        return new LifeCourse(residence, benefits, List.of());
    }

    /** With the addresses of the other. */
    LifeCourse livedAs(LifeCourse other) {
        return new LifeCourse(residence, benefits, other.addresses);
    }

    Optional<ResidencePeriod> residenceOn(LocalDate day) {
        return Period.on(day, residence);
    }

    /** Of spheres side by side the one that was told first. */
    Optional<BenefitPeriod> benefitOn(LocalDate day) {
        return Period.on(day, benefits);
    }

    Optional<AddressPeriod> addressOn(LocalDate day) {
        return Period.on(day, addresses);
    }

    private List<ResidencePeriod> residenceAfter(MasterData told, LocalDate from) {
        var title = told.residenceTitle();
        var before = residenceOn(from).map(ResidencePeriod::title).orElse(null);
        return Objects.equals(title, before)
                ? residence
                : Period.replaced(residence, from, title == null ? null : new ResidencePeriod(title, from, null));
    }

    /** Only the first sphere changes; those beside it go on. */
    private List<BenefitPeriod> benefitsAfter(MasterData told, LocalDate from) {
        var sphere = told.benefitSphere();
        var before = benefitOn(from).orElse(null);
        if (Objects.equals(sphere, before == null ? null : before.sphere())) {
            return benefits;
        }
        var first = Period.replaced(Stream.ofNullable(before).toList(), from, next(sphere, from));
        return Stream.concat(first.stream(), beside(before, sphere)).toList();
    }

    private static @Nullable BenefitPeriod next(@Nullable String sphere, LocalDate from) {
        return sphere == null ? null : new BenefitPeriod(sphere, from, null);
    }

    /** A sphere that comes first now need not run beside itself. */
    private Stream<BenefitPeriod> beside(@Nullable BenefitPeriod replaced, @Nullable String sphere) {
        return benefits.stream()
                .filter(period -> !period.equals(replaced))
                .filter(period -> period.until() != null || !period.sphere().equals(sphere));
    }

    private List<AddressPeriod> addressesAfter(MasterData told, LocalDate from) {
        var address = AddressPeriod.of(told, from);
        var before = addressOn(from).map(AddressPeriod::place);
        return before.equals(Optional.of(address.place()).filter(AddressPeriod::isKnown))
                ? addresses
                : Period.replaced(addresses, from, address.isKnown() ? address : null);
    }
}
