package kim.cases.consent;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record WithdrawConsentRequest(@Nullable @Size(max = 2000) String reason) {}
