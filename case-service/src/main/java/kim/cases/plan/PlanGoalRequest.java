package kim.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;

/**
 * A goal, SMART [P2].
 *
 * @param field of action, as in the list of topics
 * @param specific what is to be reached
 * @param measurable how one will see that it is
 * @param relevance why it matters to the client
 * @param clientAgrees without it there is no plan [P9]
 */
record PlanGoalRequest(
        @NotNull @KnownCode(CodeList.TOPICS) String field,
        @NotBlank @Size(max = 2000) @PlainText String specific,
        @NotBlank @Size(max = 2000) @PlainText String measurable,
        @NotBlank @Size(max = 2000) @PlainText String relevance,
        @NotNull LocalDate dueOn,
        @NotNull Priority priority,
        boolean clientAgrees) {

    void requireAgreement() {
        if (!clientAgrees) {
            throw new StepRefused(new UnmetCondition(
                    "AGREEMENT_MISSING",
                    "Ein Ziel braucht das Einverständnis der ratsuchenden Person",
                    "a goal needs the client's agreement"));
        }
    }
}
