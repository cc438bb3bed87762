package kim.cases.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kim.platform.text.PlainText;

/** @param reason what the data are still needed for; it stays until the case is erased */
record PlaceHoldRequest(
        @NotNull UUID caseId,
        @NotBlank @Size(max = 1000) @PlainText String reason) {}
