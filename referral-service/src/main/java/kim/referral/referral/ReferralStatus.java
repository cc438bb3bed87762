package kim.referral.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.NotAllowed;
import kim.platform.StepRefused;

/** The handbook's table: each status knows the side that sets it and the ones that may follow [R1]. */
public enum ReferralStatus {
    DRAFT(Side.SENDER),
    REQUESTED(Side.SENDER),
    ACCEPTED(Side.RECIPIENT),
    IN_PROGRESS(Side.RECIPIENT),
    ON_HOLD(Side.RECIPIENT),
    REJECTED(Side.RECIPIENT),
    FORWARDED(Side.RECIPIENT),
    COMPLETED(Side.RECIPIENT),
    FAILED(Side.RECIPIENT),
    CANCELLED(Side.SENDER),
    WITHDRAWN(Side.SYSTEM),
    EXPIRED(Side.SYSTEM);

    /** Everything that is not final. */
    static final Set<ReferralStatus> OPEN =
            Arrays.stream(values()).filter(ReferralStatus::isOpen).collect(Collectors.toUnmodifiableSet());

    private final Side setBy;

    ReferralStatus(Side setBy) {
        this.setBy = setBy;
    }

    public Set<ReferralStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REQUESTED, CANCELLED);
            case REQUESTED -> EnumSet.of(ACCEPTED, REJECTED, FORWARDED, CANCELLED, WITHDRAWN, EXPIRED);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, COMPLETED, FAILED, CANCELLED, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(ON_HOLD, COMPLETED, FAILED, CANCELLED, WITHDRAWN);
            case ON_HOLD -> EnumSet.of(IN_PROGRESS, FAILED, CANCELLED, WITHDRAWN);
            case REJECTED, FORWARDED, COMPLETED, FAILED, CANCELLED, WITHDRAWN, EXPIRED ->
                EnumSet.noneOf(ReferralStatus.class);
        };
    }

    public Side setBy() {
        return setBy;
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Whether both sides want it, and it has not ended. */
    boolean isAgreed() {
        return this == ACCEPTED || this == IN_PROGRESS || this == ON_HOLD;
    }

    /** What these sides may set next. */
    Set<ReferralStatus> openTo(Set<Side> sides) {
        var open = EnumSet.copyOf(sides.isEmpty() ? EnumSet.noneOf(ReferralStatus.class) : next());
        open.removeIf(status -> !sides.contains(status.setBy));
        return open;
    }

    /**
     * @throws NotAllowed when another side sets that status
     * @throws StepRefused when it does not follow from here
     */
    ReferralStatus moveTo(ReferralStatus target, Set<Side> sides) {
        if (!sides.contains(target.setBy)) {
            throw new NotAllowed(target.setBy.alone());
        }
        if (!next().contains(target)) {
            throw new StepRefused(this, target, openTo(sides));
        }
        return target;
    }
}
