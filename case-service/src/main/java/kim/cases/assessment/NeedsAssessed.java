package kim.cases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/**
 * Needs as others hear of them: fields of action and how urgent, not a word of the client's [D4].
 *
 * @param number counts the assessments of the episode from 1; the last one tells what is settled
 */
record NeedsAssessed(
        UUID caseId, int episode, UUID assessmentId, int number, boolean atClose, LocalDate on, List<Finding> needs)
        implements CaseFact {

    /** One need; whose it is only by the pseudonym that the case's events use. */
    record Finding(String field, Urgency urgency, @Nullable UUID personRef, boolean settled) {

        static Finding of(Need need) {
            return new Finding(need.field(), need.urgency(), need.personRef(), need.settled());
        }
    }

    @Override
    public String eventType() {
        return "kim.case.needs-assessed.v1";
    }
}
