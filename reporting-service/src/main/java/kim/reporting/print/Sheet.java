package kim.reporting.print;

import java.util.List;
import kim.reporting.chart.Chart;
import kim.reporting.chart.DataTable;

/**
 * What is printed of a report.
 *
 * @param note how to read it
 * @param texts what coordination says to it; empty where it is a report only
 */
record Sheet(String title, String subtitle, String note, String dataUpTo, List<Block> texts, List<Chapter> chapters) {

    record Block(String heading, List<String> paragraphs) {}

    /** One indicator. */
    record Chapter(String title, List<Chart> charts, List<Printed> tables) {}

    record Printed(String caption, DataTable table) {}
}
