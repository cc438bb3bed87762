package kim.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kim.platform.Wording;
import kim.reporting.disclosure.CellId;

/** One column of an indicator. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Measure.Count.class),
    @JsonSubTypes.Type(Measure.Percentage.class),
    @JsonSubTypes.Type(Measure.Quantile.class),
    @JsonSubTypes.Type(Measure.Amount.class)
})
public sealed interface Measure {

    String code();

    Wording title();

    Unit unit();

    /**
     * A number of things.
     *
     * @param quantity with {@code within} the name of what is counted; where two indicators count the same, it is the
     *     same, and then they must agree
     * @param sql the aggregate over the indicator's rows
     * @param notBy dimensions by which it is not published: it says nothing there, or too much with what else is told
     * @param unsummed where the values of a dimension do not add up to the whole, which is none then
     * @param overTime how it comes out of shorter periods
     */
    record Count(
            String code,
            Wording title,
            Unit unit,
            String quantity,
            Map<String, String> within,
            String sql,
            Set<Dimension> notBy,
            boolean unsummed,
            OverTime overTime)
            implements Measure {

        @SuppressWarnings("NullAway") // left out in the file where nothing is known over time
        public Count {
            overTime = overTime == null ? OverTime.NOTHING : overTime;
        }

        /** Whether what it counts is some of what the other one counts. */
        public boolean isWithin(Count other) {
            return quantity.equals(other.quantity)
                    && within.size() > other.within.size()
                    && within.entrySet().containsAll(other.within.entrySet());
        }

        /** The name of this count in a group. */
        public CellId cell(Map<String, String> group) {
            var all = new TreeMap<>(group);
            all.putAll(within);
            return CellId.of(quantity, all);
        }
    }

    /** A count as a percentage of another of which it is a part; both are codes of the same indicator. */
    record Percentage(String code, Wording title, String part, String whole) implements Measure {

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }
    }

    /**
     * The value below which a share of things lies, such as the median of a number of days.
     *
     * @param restsOn code of the count of these things
     * @param at the share; a half is the median
     */
    record Quantile(String code, Wording title, Unit unit, String sql, String restsOn, double at) implements Measure {}

    /**
     * What is no count and rests on none, such as a sum of money or the share of a full post; it never leaves the Kreis.
     *
     * @param decimals to how many it is told
     */
    record Amount(String code, Wording title, Unit unit, String sql, int decimals) implements Measure {}
}
