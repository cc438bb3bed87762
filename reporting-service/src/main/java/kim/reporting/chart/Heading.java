package kim.reporting.chart;

/**
 * What a chart is called.
 *
 * @param id in small letters and dashes
 * @param summary what it shows, in a sentence
 */
public record Heading(String id, String title, String summary) {}
