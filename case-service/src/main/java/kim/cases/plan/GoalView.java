package kim.cases.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record GoalView(
        UUID id,
        int episode,
        String field,
        String specific,
        String measurable,
        String relevance,
        LocalDate dueOn,
        Priority priority,
        LocalDate plannedOn,
        List<MeasureView> measures) {}
