package kim.cases.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;

/**
 * A question to coordination.
 *
 * @param question without a name in it
 * @param identified whether coordination is to know who it is about; takes consent to share identity with it
 */
record EscalateRequest(
        @NotNull @KnownCode(CodeList.TOPICS) String field,
        @NotBlank @Size(max = 4000) @PlainText String question,
        boolean identified) {}
