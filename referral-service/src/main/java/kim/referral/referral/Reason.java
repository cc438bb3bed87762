package kim.referral.referral;

import java.util.EnumSet;
import java.util.Set;
import kim.platform.Violation;

/** Why a step was taken that needs a reason [R2]. */
public enum Reason {
    NOT_RESPONSIBLE,
    NO_CAPACITY,
    ALREADY_SERVED,
    MISSING_DOCUMENTS,
    NOT_REACHABLE,
    WAITING_FOR_OTHERS,
    CONSENT_WITHDRAWN,
    /** What was to go along had been deleted before it was fetched. */
    PAYLOAD_GONE,
    /** What was signed does not agree to what the recipient would have to do [E1]. */
    NO_CONSENT,
    /** The case that it came from is over [R9]. */
    CASE_CLOSED,
    /** Another one of the same case and matter was taken up [R9]. */
    COMPETING,
    /** Nobody answered in time [R5]. */
    NO_ANSWER,
    OTHER;

    public static final Set<Reason> FOR_REJECTION =
            EnumSet.of(NOT_RESPONSIBLE, NO_CAPACITY, ALREADY_SERVED, MISSING_DOCUMENTS, NOT_REACHABLE, OTHER);

    static final Set<Reason> FOR_HOLD = EnumSet.of(NO_CAPACITY, MISSING_DOCUMENTS, WAITING_FOR_OTHERS, OTHER);

    static Violation notFor(String pointer, Set<Reason> usable) {
        return new Violation(
                pointer,
                "Dieser Grund passt hier nicht; möglich sind: " + usable,
                "this reason does not fit here; possible are: " + usable);
    }
}
