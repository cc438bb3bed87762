package kim.cases.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says since it was last agreed on; sealed [D6]. The three texts are absent once they were erased.
 *
 * @param number counts the wordings of the goal from 1
 * @param agreedOn when the client agreed to it [P9]
 */
record GoalWording(
        int number,
        LocalDate agreedOn,
        @Nullable String specific,
        @Nullable String measurable,
        @Nullable String relevance,
        LocalDate dueOn,
        Priority priority) {}
