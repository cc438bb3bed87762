package kim.referral.clearing;

import java.time.LocalDate;
import kim.platform.PostCode;
import kim.referral.referral.Reason;
import org.jspecify.annotations.Nullable;

/** A post that was asked before and said no. */
record EarlierAnswer(
        PostCode post,
        @Nullable Reason reason,
        @Nullable String text,
        @Nullable LocalDate on) {}
