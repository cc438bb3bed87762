package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kim.platform.Violation;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** What others write, as the directory keeps it; names what it cannot take. */
@ApplicationScoped
class ReadingHsds {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CodeLists codes;
    private final Validator validator;

    ReadingHsds(CodeLists codes, Validator validator) {
        this.codes = codes;
        this.validator = validator;
    }

    ServiceDetails details(HsdsService service) {
        return new ServiceDetails(
                Objects.requireNonNullElse(service.provider(), NOBODY),
                Objects.requireNonNullElse(service.name(), ""),
                service.description(),
                ServiceStatus.ofHsds(Objects.requireNonNullElse(service.status(), "active"))
                        .orElse(ServiceStatus.INACTIVE),
                HsdsAttribute.codes(service.attributes(), HsdsAttribute.TOPICS).toList(),
                new Eligibility(service.minimumAge(), service.maximumAge(), service.eligibilityDescription()),
                service.languages().stream().flatMap(this::language).toList(),
                service.interpretationServices(),
                service.serviceAreas().stream().flatMap(this::municipality).toList(),
                service.serviceAtLocations().stream().map(ReadingHsds::place).toList(),
                service.schedules().stream().map(HsdsSchedule::schedule).toList(),
                service.requiredDocuments().stream()
                        .map(HsdsService.RequiredDocument::document)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                capacity(service.attributes()),
                service.applicationProcess(),
                service.feesDescription(),
                new Reachability(service.url(), service.email(), HsdsPhone.first(service.phones())),
                HsdsAttribute.values(service.attributes(), HsdsAttribute.ASSUMPTION)
                        .toList());
    }

    /** What is wrong with an entry by the rules for one that is written here. */
    List<Violation> mistakes(@Nullable UUID id, Object details, String at) {
        var mistakes = new ArrayList<Violation>();
        if (id == null) {
            mistakes.add(new Violation(at + "/id", "Die Kennung fehlt", "the identifier is missing"));
        }
        validator.validate(details).forEach(found -> {
            var text = found.getPropertyPath() + ": " + found.getMessage();
            mistakes.add(new Violation(at, text, text));
        });
        return mistakes;
    }

    /** Both ISO 639-1 and 639-3 are met in the wild; a language that is not listed is left out. */
    private Stream<String> language(HsdsService.Language language) {
        var written = Objects.requireNonNullElse(language.code(), "");
        return codes.contains(CodeList.LANGUAGES, written)
                ? Stream.of(written)
                : codes.all(CodeList.LANGUAGES).stream()
                        .filter(code -> code.attribute("bcp47").equals(written))
                        .map(Code::code)
                        .limit(1);
    }

    /** An area that is no municipality of the state says where in words only. */
    private Stream<String> municipality(HsdsService.Area area) {
        return Stream.ofNullable(area.extent()).filter(extent -> codes.contains(CodeList.MUNICIPALITIES_NRW, extent));
    }

    private static ServiceAtLocation place(HsdsService.AtLocation at) {
        return new ServiceAtLocation(
                Objects.requireNonNullElse(at.place(), NOBODY),
                at.schedules().stream().map(HsdsSchedule::schedule).toList());
    }

    private static Capacity capacity(List<HsdsAttribute> attributes) {
        var note = HsdsAttribute.values(attributes, HsdsAttribute.CAPACITY_NOTE)
                .findFirst()
                .orElse(null);
        return HsdsAttribute.first(attributes, HsdsAttribute.CAPACITY_STATE)
                .flatMap(attribute -> state(attributes).map(state -> new Capacity(state, note, day(attribute.value()))))
                .orElse(Capacity.UNKNOWN);
    }

    private static Optional<CapacityState> state(List<HsdsAttribute> attributes) {
        var written =
                HsdsAttribute.codes(attributes, HsdsAttribute.CAPACITY_STATE).toList();
        return Arrays.stream(CapacityState.values())
                .filter(state -> written.contains(state.name()))
                .findFirst();
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
