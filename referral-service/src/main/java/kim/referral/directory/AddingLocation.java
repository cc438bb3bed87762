package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.TimeOrderedId;
import kim.platform.idempotency.Idempotent;

/** A further one of the directory's locations. */
@ApplicationScoped
class AddingLocation {

    private final ListedLocations listed;
    private final DirectoryRules rules;

    AddingLocation(ListedLocations listed, DirectoryRules rules) {
        this.listed = listed;
        this.rules = rules;
    }

    @Idempotent
    @Transactional
    Added add(LocationDetails details) {
        rules.check(details);
        var added = new ListedLocation(TimeOrderedId.next(), details);
        listed.persist(added);
        return new Added(added.id());
    }
}
