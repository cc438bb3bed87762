package kim.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Why a referral has the status that it has [R2]. */
@Embeddable
record Explanation(
        @Enumerated(EnumType.STRING) Reason reason,
        @Column(name = "reason_text") @Nullable String text) {}
