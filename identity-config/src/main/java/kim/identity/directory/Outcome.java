package kim.identity.directory;

import java.util.List;
import java.util.stream.Stream;

/** What KIM said to a directory. */
public sealed interface Outcome {

    boolean isTaken();

    /** For people to read. */
    List<String> lines();

    /** @param kept entries that somebody in the Kreis has vouched for since, and that stay as they are */
    record Taken(String directory, int added, int changed, int kept) implements Outcome {

        @Override
        public boolean isTaken() {
            return true;
        }

        @Override
        public List<String> lines() {
            return List.of("%s: %d added, %d changed, %d kept".formatted(directory, added, changed, kept));
        }
    }

    /** Nothing of it was taken. */
    record Wrong(String directory, List<String> mistakes) implements Outcome {

        @Override
        public boolean isTaken() {
            return false;
        }

        @Override
        public List<String> lines() {
            return Stream.concat(
                            Stream.of(directory + ": refused, " + mistakes.size() + " mistakes"),
                            mistakes.stream().map(mistake -> "  " + mistake))
                    .toList();
        }
    }
}
