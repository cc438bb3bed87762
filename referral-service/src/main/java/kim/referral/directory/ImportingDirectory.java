package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kim.platform.BadInput;
import kim.platform.Violation;
import kim.platform.idempotency.Idempotent;
import kim.referral.directory.ImportReport.Fate;

/**
 * Takes over what others publish, all of it or nothing. What somebody here has vouched for since, or changed by hand,
 * stays: an import never makes the directory older than it is.
 */
@ApplicationScoped
class ImportingDirectory {

    private final ListedOrganisations organisations;
    private final ListedLocations locations;
    private final ListedServices services;
    private final DirectoryRules rules;
    private final ReadingHsds reading;
    private final Clock clock;

    ImportingDirectory(
            ListedOrganisations organisations,
            ListedLocations locations,
            ListedServices services,
            DirectoryRules rules,
            ReadingHsds reading,
            Clock clock) {
        this.organisations = organisations;
        this.locations = locations;
        this.services = services;
        this.rules = rules;
        this.reading = reading;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ImportReport read(HsdsDocument document) {
        var mistakes = new ArrayList<Violation>();
        var fates = new ArrayList<Fate>();
        organisations(document).forEach(one -> fates.add(take(one, mistakes)));
        locations(document).forEach(one -> fates.add(take(one, mistakes)));
        for (int i = 0; i < document.services().size(); i++) {
            fates.add(take(document.services().get(i), "/services/" + i, mistakes));
        }
        BadInput.throwIfAny(mistakes);
        return ImportReport.of(fates);
    }

    private static List<HsdsOrganization> organisations(HsdsDocument document) {
        var nested = document.services().stream().map(HsdsService::organization).filter(Objects::nonNull);
        return Stream.concat(document.organizations().stream(), nested)
                .distinct()
                .toList();
    }

    private static List<HsdsLocation> locations(HsdsDocument document) {
        var nested = document.services().stream()
                .flatMap(service -> service.serviceAtLocations().stream())
                .map(HsdsService.AtLocation::location)
                .filter(Objects::nonNull);
        return Stream.concat(document.locations().stream(), nested).distinct().toList();
    }

    private Fate take(HsdsOrganization imported, List<Violation> mistakes) {
        var details = imported.details();
        var id = imported.id();
        var found = reading.mistakes(id, details, "/organizations");
        return id == null || !found.isEmpty() ? refuse(found, mistakes) : take(id, details);
    }

    private Fate take(UUID id, OrganisationDetails details) {
        return organisations
                .findByIdOptional(id)
                .map(listed -> listed.renew(details))
                .orElseGet(() -> {
                    organisations.persist(new ListedOrganisation(id, details));
                    return Fate.ADDED;
                });
    }

    private Fate take(HsdsLocation imported, List<Violation> mistakes) {
        var details = imported.details();
        var id = imported.id();
        var found = reading.mistakes(id, details, "/locations");
        found.addAll(rules.mistakes(details, "/locations"));
        return id == null || !found.isEmpty() ? refuse(found, mistakes) : take(id, details);
    }

    private Fate take(UUID id, LocationDetails details) {
        return locations
                .findByIdOptional(id)
                .map(listed -> listed.renew(details))
                .orElseGet(() -> {
                    locations.persist(new ListedLocation(id, details));
                    return Fate.ADDED;
                });
    }

    private Fate take(HsdsService imported, String at, List<Violation> mistakes) {
        var details = reading.details(imported);
        var id = imported.id();
        var found = reading.mistakes(id, details, at);
        found.addAll(rules.mistakes(details, at));
        return id == null || !found.isEmpty() ? refuse(found, mistakes) : take(id, details, assured(imported));
    }

    private Fate take(UUID id, ServiceDetails details, LocalDate assured) {
        return services.findByIdOptional(id)
                .map(listed -> listed.renew(details, assured))
                .orElseGet(() -> {
                    services.persist(new ListedService(id, details, assured));
                    return Fate.ADDED;
                });
    }

    /** Nobody vouched for what carries no date: it is due for review at once. */
    private LocalDate assured(HsdsService imported) {
        var never = LocalDate.EPOCH;
        var today = LocalDate.now(clock);
        var date = Objects.requireNonNullElse(imported.assuredDate(), never);
        return date.isAfter(today) ? today : date;
    }

    private static Fate refuse(List<Violation> found, List<Violation> mistakes) {
        mistakes.addAll(found);
        return Fate.KEPT;
    }
}
