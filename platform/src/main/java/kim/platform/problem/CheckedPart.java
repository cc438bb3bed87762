package kim.platform.problem;

import java.util.List;

/** One part of a body that is judged by itself: what it says, or what is wrong with it. */
public sealed interface CheckedPart<T> {

    /** Readable, and every constraint holds. */
    record Fine<T>(T value) implements CheckedPart<T> {}

    record Wrong<T>(List<Mistake> mistakes) implements CheckedPart<T> {}

    /**
     * As in the {@code violations} of a problem.
     *
     * @param pointer JSON pointer into the part
     */
    record Mistake(String pointer, String message) {}
}
