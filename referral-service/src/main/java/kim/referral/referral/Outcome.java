package kim.referral.referral;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: a code, never content [R6].
 *
 * @param code of the code list
 * @param nextAppointment only where the client agreed that it is told
 */
record Outcome(String code, @Nullable OffsetDateTime nextAppointment) {}
