package kim.cases.casefile;

import java.util.Set;
import kim.platform.Caller;
import kim.platform.PostCode;
import kim.platform.Role;

/** How much of a visible case somebody sees [W]. */
enum Extent {
    /** The post that leads it, and its deputy. */
    FULL,
    /** The lead of its carrier: who and what, nothing of what was said or planned. */
    MASTER_DATA,
    /** Coordination: no name, no birth date, no content. */
    PSEUDONYMISED;

    /** @param posts for which the caller acts */
    static Extent of(CaseFile file, Caller caller, Set<PostCode> posts) {
        if (posts.contains(file.assignment().post())) {
            return FULL;
        }
        return caller.is(Role.CARRIER_LEAD)
                        && caller.organisation().equals(file.assignment().organisation())
                ? MASTER_DATA
                : PSEUDONYMISED;
    }
}
