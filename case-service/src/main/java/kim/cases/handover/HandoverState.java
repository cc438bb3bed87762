package kim.cases.handover;

import java.util.EnumSet;
import java.util.Set;
import kim.platform.StepRefused;

/** {@code OFFERED -> ACCEPTED | REJECTED | WITHDRAWN}; nothing changes at the case before it is accepted [Z6]. */
enum HandoverState {
    OFFERED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN;

    Set<HandoverState> next() {
        return this == OFFERED ? EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN) : EnumSet.noneOf(HandoverState.class);
    }

    HandoverState moveTo(HandoverState target) {
        if (!next().contains(target)) {
            throw new StepRefused(this, target, next());
        }
        return target;
    }
}
