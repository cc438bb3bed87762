package kim.referral.directory;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The whole directory for others to read: lists, maps and apps of the Kreis. */
@ApplicationScoped
class ExportingDirectory {

    private static final Sort STABLE = Sort.ascending("id");

    private final ListedOrganisations organisations;
    private final ListedLocations locations;
    private final ListedServices services;
    private final WritingHsds writing;

    ExportingDirectory(
            ListedOrganisations organisations,
            ListedLocations locations,
            ListedServices services,
            WritingHsds writing) {
        this.organisations = organisations;
        this.locations = locations;
        this.services = services;
        this.writing = writing;
    }

    @Transactional
    HsdsDocument export() {
        return new HsdsDocument(
                organisations.listAll(STABLE).stream().map(HsdsOrganization::of).toList(),
                locations.listAll(STABLE).stream().map(HsdsLocation::of).toList(),
                services.listAll(STABLE).stream().map(writing::write).toList());
    }
}
