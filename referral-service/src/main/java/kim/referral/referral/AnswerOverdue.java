package kim.referral.referral;

import java.time.LocalDate;
import kim.platform.event.DomainEvent;

/** [R5] A referral waits for its answer for so long that somebody is told. */
public record AnswerOverdue(Referral referral, Level level, LocalDate on) implements DomainEvent {

    /** Whom it is brought to. */
    public enum Level {
        /** The recipient. */
        REMINDED,
        /** Coordination. */
        ESCALATED
    }
}
