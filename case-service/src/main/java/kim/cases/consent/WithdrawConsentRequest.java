package kim.cases.consent;

import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/** @param wholeForm whether everything agreed to by the same signed form ends, towards every recipient [E3] */
record WithdrawConsentRequest(
        @Nullable @Size(max = 2000) @PlainText String reason, boolean wholeForm) {}
