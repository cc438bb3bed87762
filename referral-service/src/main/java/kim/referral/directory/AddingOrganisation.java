package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.TimeOrderedId;
import kim.platform.idempotency.Idempotent;

/** A further one of the directory's organisations. */
@ApplicationScoped
class AddingOrganisation {

    private final ListedOrganisations listed;
    private final DirectoryRules rules;

    AddingOrganisation(ListedOrganisations listed, DirectoryRules rules) {
        this.listed = listed;
        this.rules = rules;
    }

    @Idempotent
    @Transactional
    Added add(OrganisationDetails details) {
        rules.check(details);
        var added = new ListedOrganisation(TimeOrderedId.next(), details);
        listed.persist(added);
        return new Added(added.id());
    }
}
