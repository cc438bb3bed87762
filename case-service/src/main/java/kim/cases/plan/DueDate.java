package kim.cases.plan;

import java.time.LocalDate;
import kim.platform.BadInput;

/** Something is planned for the future. */
final class DueDate {

    private DueDate() {}

    static void mustLieAhead(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw new BadInput("/dueOn", "Der Termin liegt in der Vergangenheit", "the date lies in the past");
        }
    }
}
