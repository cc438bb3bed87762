package kim.referral.link;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import kim.referral.referral.Reason;
import kim.referral.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** What a visitor filled in; a bean parameter. Nothing in it is trusted before it was asked for. */
class Answer {

    @FormParam("code")
    @Nullable
    String code;

    @FormParam("pass")
    @Nullable
    String pass;

    @FormParam("reason")
    @Nullable
    String reason;

    @FormParam("text")
    @Nullable
    String text;

    @FormParam("end")
    @Nullable
    String end;

    @FormParam("outcome")
    @Nullable
    String outcome;

    Optional<Reason> rejection() {
        return Reason.FOR_REJECTION.stream()
                .filter(one -> one.name().equals(reason))
                .findFirst();
    }

    Optional<ReferralStatus> ending() {
        return Arrays.stream(new ReferralStatus[] {ReferralStatus.COMPLETED, ReferralStatus.FAILED})
                .filter(status -> status.name().equals(end))
                .findFirst();
    }

    boolean isTooLong() {
        return text != null && text.length() > 1000;
    }

    @Nullable
    String explanation() {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
