package kim.cases.printing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plan as a client reads it, in plain German and without anything about them that is not the plan itself.
 *
 * @param organisation whom to ask
 * @param success what it will mean to have made it, in the client's words
 */
record PlanSheet(
        String organisation, String printedOn, @Nullable String success, List<Goal> goals) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.GERMANY);

    record Goal(
            int number,
            String field,
            String specific,
            String measurable,
            String relevance,
            String dueOn,
            List<Step> steps) {}

    record Step(String what, String who, String dueOn, String state) {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
