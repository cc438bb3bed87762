package kim.reporting.disclosure;

import java.util.stream.Stream;

/** A percentage; the counts it rests on are its part, its whole and what is left of the whole. */
public record Share(CellId part, CellId whole) {

    public Share and(String key, String value) {
        return new Share(part.and(key, value), whole.and(key, value));
    }

    Stream<CellId> cells() {
        return Stream.of(part, whole);
    }
}
