package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kim.platform.Caller;

/** A post sees which of the referrals it accepted became no case, and why. */
@ApplicationScoped
class ListingUnopenedReferrals {

    private static final int LATEST = 200;

    private final UnopenedReferrals unopened;

    ListingUnopenedReferrals(UnopenedReferrals unopened) {
        this.unopened = unopened;
    }

    @Transactional
    List<UnopenedReferral> list(Caller caller) {
        return unopened.latest(caller.posts(), LATEST);
    }
}
