package kim.cases.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

/**
 * Why a colleague's case has to be opened now.
 *
 * @param caseNumber as it stands on the client's papers
 * @param reason without a name in it, since coordination reads it
 */
record OpenInEmergencyRequest(
        @NotBlank @Size(max = 40) String caseNumber,
        @NotBlank @Size(max = 2000) @PlainText String reason) {}
