package kim.demo.report;

/**
 * Names one value of a report.
 *
 * @param by dimension, empty for the whole Kreis, as is {@code group}
 */
public record CellKey(String indicator, String measure, String by, String group) {

    /** The value of the whole Kreis. */
    public static CellKey whole(String indicator, String measure) {
        return new CellKey(indicator, measure, "", "");
    }
}
