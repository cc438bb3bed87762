package kim.reporting.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The name of a count: what was counted, and in which group. The same count has the same name in whatever table it
 * stands, and so it is published the same way everywhere [M3].
 */
public record CellId(String quantity, SortedMap<String, String> group) implements Comparable<CellId> {

    private static final Comparator<CellId> ORDER = Comparator.comparing(CellId::quantity)
            .thenComparing(id -> id.group().toString());

    public CellId {
        group = Collections.unmodifiableSortedMap(new TreeMap<>(group));
    }

    public static CellId of(String quantity, Map<String, String> group) {
        return new CellId(quantity, new TreeMap<>(group));
    }

    @Override
    public int compareTo(CellId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return quantity + group;
    }
}
