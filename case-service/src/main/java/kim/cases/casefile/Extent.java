package kim.cases.casefile;

import kim.platform.Caller;
import kim.platform.Role;

/** How much of a visible case somebody sees [W]. */
enum Extent {
    /** The post that leads it. */
    FULL,
    /** The lead of its carrier: who and what, nothing of what was said or planned. */
    MASTER_DATA,
    /** Coordination: no name, no birth date, no content. */
    PSEUDONYMISED;

    static Extent of(CaseFile file, Caller caller) {
        if (caller.holds(file.assignment().post())) {
            return FULL;
        }
        return caller.is(Role.CARRIER_LEAD)
                        && caller.organisation().equals(file.assignment().organisation())
                ? MASTER_DATA
                : PSEUDONYMISED;
    }
}
