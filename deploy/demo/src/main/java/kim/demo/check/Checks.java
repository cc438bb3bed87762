package kim.demo.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes note of what was claimed about what was seen. */
public interface Checks {

    /** A part of the story begins. */
    void step(String title);

    /**
     * One claim.
     *
     * @param seen what the claim is about, to be shown when it does not hold
     */
    void that(String claim, boolean holds, @Nullable Object seen);

    /** Tells how work goes that takes a while. */
    void progress(String line);

    default void equal(String claim, @Nullable Object seen, Object expected) {
        that(claim, Objects.equals(seen, expected), seen + " instead of " + expected);
    }
}
