package kim.referral.referral;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a work list is narrowed to; a bean parameter. Without any it is everything sent and received. */
class WorkListFilter {

    @QueryParam("status")
    @Nullable
    ReferralStatus status;

    /** SENDER or RECIPIENT: what the caller sent, or received. */
    @QueryParam("side")
    @Nullable
    Side side;

    @QueryParam("kind")
    @Nullable
    ReferralKind kind;

    /** Code of a legal matter or topic. */
    @QueryParam("matter")
    @Nullable
    String matter;

    Set<ReferralStatus> statuses() {
        return status == null ? EnumSet.allOf(ReferralStatus.class) : EnumSet.of(status);
    }

    Set<ReferralKind> kinds() {
        return kind == null ? EnumSet.allOf(ReferralKind.class) : EnumSet.of(kind);
    }

    Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    /** Empty for any. */
    String matter() {
        return matter == null ? "" : matter;
    }
}
