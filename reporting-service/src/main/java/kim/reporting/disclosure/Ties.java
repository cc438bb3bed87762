package kim.reporting.disclosure;

import java.util.stream.IntStream;

/** Counts that can only change together, such as a provisional and a final one that are known to be the same. */
final class Ties {

    private final int[] towards;

    Ties(int counts) {
        towards = IntStream.range(0, counts).toArray();
    }

    void tie(int one, int other) {
        towards[leader(one)] = leader(other);
    }

    /** The one that stands for all that it is tied to. */
    int leader(int count) {
        var leader = count;
        while (towards[leader] != leader) {
            towards[leader] = towards[towards[leader]];
            leader = towards[leader];
        }
        return leader;
    }
}
