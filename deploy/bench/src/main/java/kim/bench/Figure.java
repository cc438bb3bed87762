package kim.bench;

import java.util.List;

/**
 * What was measured.
 *
 * @param what is held against what
 * @param reach the ratio to reach, at least or at most
 * @param ratio median of the rounds
 * @param details the rounds and what else is worth knowing, in words
 */
record Figure(String code, String what, Reach reach, double ratio, List<String> details) {

    Figure {
        details = List.copyOf(details);
    }

    boolean isReached() {
        return reach.isReachedBy(ratio);
    }
}
