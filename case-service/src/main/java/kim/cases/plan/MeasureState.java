package kim.cases.plan;

import java.util.EnumSet;
import java.util.Set;
import kim.platform.StepRefused;

/** {@code PLANNED -> (REFERRED ->) IN_PROGRESS -> DONE | FAILED | WITHDRAWN}; a short measure skips what lies between. */
public enum MeasureState {
    PLANNED,
    REFERRED,
    IN_PROGRESS,
    DONE,
    FAILED,
    WITHDRAWN;

    /** The steps that people can take; {@link #REFERRED} comes by a referral only. */
    Set<MeasureState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(IN_PROGRESS, DONE, FAILED, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(DONE, FAILED, WITHDRAWN);
            case REFERRED, DONE, FAILED, WITHDRAWN -> EnumSet.noneOf(MeasureState.class);
        };
    }

    MeasureState moveTo(MeasureState target) {
        if (!next().contains(target)) {
            throw new StepRefused(this, target, next());
        }
        return target;
    }
}
