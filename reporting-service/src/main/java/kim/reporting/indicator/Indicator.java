package kim.reporting.indicator;

import java.util.List;
import java.util.stream.Stream;
import kim.platform.Wording;
import kim.reporting.disclosure.Balance;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue, whole: what it says, in which units, by which dimensions, and how it is computed.
 *
 * @param formula in words
 * @param rules the rules of the handbook that it follows
 * @param dimensions what coordinators may break it down by
 * @param published the dimensions of the tables that leave the Kreis, one each; figures by post never do [D7]
 * @param internal whether no report tells it, the whole Kreis's number neither
 * @param notYetFed what of it cannot be counted, because no service tells it yet
 * @param rows SQL: one row for each thing that is counted in the period {@code :from} to {@code :to}, with a column for
 *     each dimension
 * @param equations what must hold in every row [M8]
 * @param overRows what must hold for the sums over all rows of a table, where it does not hold in each
 * @param carry what a period takes over from the one before, if it is an indicator of stock and flow
 * @param totals what readers know to hold among counts of the Kreis, also across indicators; disclosure control reckons
 *     with it where it does hold
 * @param bounds of these readers know that the left is no less than the right
 */
public record Indicator(
        String code,
        Wording title,
        Wording formula,
        List<String> rules,
        List<Dimension> dimensions,
        List<Dimension> published,
        boolean internal,
        @Nullable Wording notYetFed,
        String rows,
        List<Measure> measures,
        List<Equation> equations,
        List<Equation> overRows,
        @Nullable Carry carry,
        List<Balance> totals,
        List<Balance> bounds) {

    public Indicator {
        if (!dimensions.containsAll(published) || !published.stream().allMatch(Dimension::leavesTheKreis)) {
            throw new IllegalArgumentException(code + " is published by what it may not be");
        }
    }

    public Stream<Measure.Count> counts() {
        return measures.stream().filter(Measure.Count.class::isInstance).map(Measure.Count.class::cast);
    }

    /**
     * The count of this code.
     *
     * @throws IllegalArgumentException when the indicator has no such count
     */
    public Measure.Count count(String measure) {
        return counts().filter(count -> count.code().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no count " + measure));
    }

    /** Whether a report leaves the count out, because the one before has told it. */
    public boolean isCarried(Measure.Count count) {
        return carry != null && carry.before().equals(count.code());
    }

    /** Whether the count tells what was entered late. */
    public boolean isCorrection(Measure.Count count) {
        return carry != null && List.of(carry.up(), carry.down()).contains(count.code());
    }

    /** Whether an equation has the part on the side opposite to the whole. */
    public boolean addsUp(Measure.Count part, Measure.Count whole) {
        return equations.stream()
                .anyMatch(equation -> equation.left().contains(whole.code())
                        && equation.left().size() == 1
                        && equation.right().contains(part.code()));
    }

    /** Whether there is anything of it to count. */
    public boolean isFed() {
        return !measures.isEmpty();
    }
}
