package kim.cases.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kim.platform.text.PlainText;

/** @param person the other record, of a case whose people the caller may know */
record DecideLinkRequest(
        @NotNull UUID person,
        @NotNull LinkDecision decision,
        @NotBlank @Size(max = 2000) @PlainText String reason) {}
