package kim.reporting.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The name of a count: what was counted, and in which group. The same count has the same name in whatever table it
 * stands, and so it is published the same way everywhere [M3].
 */
public final class CellId implements Comparable<CellId> {

    private final String quantity;
    private final SortedMap<String, String> group;
    /** Compared so often that it is written only once. */
    private final String text;

    @JsonCreator
    public CellId(@JsonProperty("quantity") String quantity, @JsonProperty("group") SortedMap<String, String> group) {
        this.quantity = quantity;
        this.group = Collections.unmodifiableSortedMap(new TreeMap<>(group));
        this.text = quantity + group;
    }

    public static CellId of(String quantity, Map<String, String> group) {
        return new CellId(quantity, new TreeMap<>(group));
    }

    public String quantity() {
        return quantity;
    }

    public SortedMap<String, String> group() {
        return group;
    }

    /** The same count at another time, in another version or place: one more thing to tell it by. */
    public CellId and(String key, String value) {
        var more = new TreeMap<>(group);
        more.put(key, value);
        return new CellId(quantity, more);
    }

    @Override
    public int compareTo(CellId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellId cell && text.equals(cell.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
