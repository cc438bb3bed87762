package kim.referral.link;

import kim.referral.payload.AuthorityRequest;
import kim.referral.referral.AskedReferral;
import org.jspecify.annotations.Nullable;

/** What a visitor gets to see. */
sealed interface Visit {

    /** The link does not work, whyever. */
    record Closed() implements Visit {}

    /** Who asks and what about; nobody is named. */
    record Cover(AskedReferral asked, Notice notice) implements Visit {}

    /**
     * The right code was given.
     *
     * @param people empty once the referral has ended
     * @param pass goes with the forms of this page
     */
    record Opened(AskedReferral asked, @Nullable AuthorityRequest people, String pass, Notice notice)
            implements Visit {}
}
