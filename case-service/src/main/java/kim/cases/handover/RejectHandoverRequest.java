package kim.cases.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RejectHandoverRequest(@NotBlank @Size(max = 1000) String reason) {}
