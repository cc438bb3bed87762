package kim.cases.plan;

/** Where a referral stands, as referral-service tells it [R]. */
public enum ReferralStatus {
    DRAFT,
    REQUESTED,
    ACCEPTED,
    IN_PROGRESS,
    ON_HOLD,
    REJECTED,
    FORWARDED,
    COMPLETED,
    FAILED,
    CANCELLED,
    WITHDRAWN,
    EXPIRED;

    /** What it means for the measure that became the referral [P3]; a forwarded one waits for its successor. */
    MeasureState ofMeasure() {
        return switch (this) {
            case DRAFT, REQUESTED, FORWARDED -> MeasureState.REFERRED;
            case ACCEPTED, IN_PROGRESS, ON_HOLD -> MeasureState.IN_PROGRESS;
            case COMPLETED -> MeasureState.DONE;
            case REJECTED, FAILED, EXPIRED -> MeasureState.FAILED;
            case CANCELLED, WITHDRAWN -> MeasureState.WITHDRAWN;
        };
    }

    /** Whether nothing more comes, so that nobody needs the payload any longer [R10]. */
    public boolean isFinal() {
        return switch (this) {
            case DRAFT, REQUESTED, FORWARDED, ACCEPTED, IN_PROGRESS, ON_HOLD -> false;
            case REJECTED, COMPLETED, FAILED, CANCELLED, WITHDRAWN, EXPIRED -> true;
        };
    }
}
