package kim.cases.disclosure;

import java.util.Set;
import kim.platform.StepRefused;

/** {@code REQUESTED -> CONFIRMED | REFUSED}, by somebody else than who asked. */
enum DisclosureState {
    REQUESTED,
    CONFIRMED,
    REFUSED;

    DisclosureState moveTo(DisclosureState next) {
        if (this != REQUESTED) {
            throw new StepRefused(this, next, Set.of());
        }
        return next;
    }
}
