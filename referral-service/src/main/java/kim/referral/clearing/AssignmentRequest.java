package kim.referral.clearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** @param reason needed where the post is none of the proposed ones */
record AssignmentRequest(
        @NotNull PostCode post, @Nullable @Size(max = 1000) String reason) {

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }
}
