package kim.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: a code, never content [R6].
 *
 * @param code of the code list
 * @param nextAppointment only where the client agreed that it is told
 */
@Embeddable
record Outcome(
        @Column(name = "outcome") String code, @Nullable OffsetDateTime nextAppointment) {

    static final Outcome INFORMATION_GIVEN = new Outcome("INFORMATION_GIVEN", null);
    static final Outcome SERVICE_COMPLETED = new Outcome("SERVICE_COMPLETED", null);
    static final Outcome FORWARDED_ELSEWHERE = new Outcome("FORWARDED_ELSEWHERE", null);
}
