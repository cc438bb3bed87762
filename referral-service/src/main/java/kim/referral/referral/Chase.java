package kim.referral.referral;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** [R5] Who was told, and when, that a referral waits for its answer. */
@Embeddable
record Chase(@Nullable LocalDate remindedOn, @Nullable LocalDate escalatedOn) {

    static final Chase NONE = new Chase(null, null);

    Optional<LocalDate> on(AnswerOverdue.Level level) {
        return Optional.ofNullable(
                switch (level) {
                    case REMINDED -> remindedOn;
                    case ESCALATED -> escalatedOn;
                });
    }

    Chase with(AnswerOverdue.Level level, LocalDate day) {
        return switch (level) {
            case REMINDED -> new Chase(day, escalatedOn);
            case ESCALATED -> new Chase(remindedOn, day);
        };
    }
}
