package kim.cases.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which post led the case from when to when [Z6].
 *
 * @param withNotes whether the predecessor's notes passed [W4]; absent for the first
 */
record AssignmentView(
        String post,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Boolean withNotes) {}
