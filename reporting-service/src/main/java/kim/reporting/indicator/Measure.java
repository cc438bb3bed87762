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
    @JsonSubTypes.Type(Measure.Median.class)
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
     * @param toldElsewhere known to readers from the report of the period before, and therefore not repeated in this one
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
            boolean toldElsewhere)
            implements Measure {

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

    /** The middle of a number of days or the like; {@code restsOn} is the code of the count of what it is the middle of. */
    record Median(String code, Wording title, Unit unit, String sql, String restsOn) implements Measure {}
}
