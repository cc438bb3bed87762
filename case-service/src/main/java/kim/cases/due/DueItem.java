package kim.cases.due;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.Wording;

/**
 * Something that waits for a case manager; without a name, since it also goes to calendars [D4].
 *
 * @param id of the thing that is due, the same from day to day
 * @param href where it is to be seen and done
 */
public record DueItem(
        DueKind kind, UUID id, LocalDate dueOn, UUID caseId, String caseNumber, Wording text, String href) {

    public DueItem(DueKind kind, UUID id, LocalDate dueOn, UUID caseId, String caseNumber, String part) {
        this(kind, id, dueOn, caseId, caseNumber, kind.text(), "/api/v1/cases/%s%s".formatted(caseId, part));
    }

    /** What is not to be done below the case. */
    public static DueItem elsewhere(
            DueKind kind, UUID id, LocalDate dueOn, UUID caseId, String caseNumber, String href) {
        return new DueItem(kind, id, dueOn, caseId, caseNumber, kind.text(), href);
    }
}
