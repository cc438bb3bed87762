package kim.referral.directory;

import java.util.UUID;

/** One of the directory's organisations. */
record OrganisationView(UUID id, OrganisationDetails details) {

    static OrganisationView of(ListedOrganisation listed) {
        return new OrganisationView(listed.id(), listed.details());
    }
}
