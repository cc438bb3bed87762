package kim.cases.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

record RejectHandoverRequest(
        @NotBlank @Size(max = 1000) @PlainText String reason) {}
