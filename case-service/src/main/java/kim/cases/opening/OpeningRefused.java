package kim.cases.opening;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.DomainEvent;

/** A post accepted a referral, but no case can begin; whoever sent it need not wait any longer [Z7]. */
record OpeningRefused(UUID referralId, String post, Reason reason, LocalDate on) implements DomainEvent {

    /** Why. */
    enum Reason {
        /** What the referral says was deleted, by withdrawal or in time. */
        PAYLOAD_GONE,
        /** The signed form does not agree to data processing, or nobody signed it who may [E1] [E5]. */
        NO_CONSENT
    }
}
