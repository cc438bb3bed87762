package kim.identity.concept;

import java.util.List;
import java.util.stream.Stream;

/** What KIM said to a concept. */
public sealed interface Outcome {

    boolean isApplied();

    /** For people to read. */
    List<String> lines();

    record Applied(String kreis, int version, boolean changed, int warnings) implements Outcome {

        @Override
        public boolean isApplied() {
            return true;
        }

        @Override
        public List<String> lines() {
            var state = changed ? "changed" : "unchanged";
            return List.of(kreis + ": version " + version + ", " + state + ", " + warnings + " warnings");
        }
    }

    record Wrong(String kreis, List<String> mistakes) implements Outcome {

        @Override
        public boolean isApplied() {
            return false;
        }

        @Override
        public List<String> lines() {
            return Stream.concat(
                            Stream.of(kreis + ": refused, " + mistakes.size() + " mistakes"),
                            mistakes.stream().map(mistake -> "  " + mistake))
                    .toList();
        }
    }
}
