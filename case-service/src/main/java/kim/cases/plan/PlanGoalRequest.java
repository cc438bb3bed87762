package kim.cases.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;

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
        @NotBlank @Size(max = 2000) String specific,
        @NotBlank @Size(max = 2000) String measurable,
        @NotBlank @Size(max = 2000) String relevance,
        @NotNull LocalDate dueOn,
        @NotNull Priority priority,
        boolean clientAgrees) {}
