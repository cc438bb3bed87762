package kim.reporting.chart;

import java.util.List;

/**
 * Numbers in words of one language; the first cell of a row is its heading.
 *
 * @param headings of the columns, the first that of the rows
 */
public record DataTable(List<String> headings, List<List<String>> rows) {}
