package kim.cases.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands.
 *
 * @param wording how often it was said anew, counted from 1
 * @param agreedOn when the client agreed to this wording [P9]
 * @param attainment as the last evaluation found it [P5]
 */
public record GoalView(
        UUID id,
        int episode,
        String field,
        @Nullable String specific,
        @Nullable String measurable,
        @Nullable String relevance,
        LocalDate dueOn,
        Priority priority,
        LocalDate plannedOn,
        int wording,
        LocalDate agreedOn,
        @Nullable Attainment attainment,
        List<MeasureView> measures) {}
