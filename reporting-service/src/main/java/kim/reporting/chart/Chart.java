package kim.reporting.chart;

/**
 * A picture with everything that whoever does not see it needs.
 *
 * @param id tells it from the others of a page
 * @param svg inline; colours are presentation attributes that a style sheet may override by class
 * @param table the same numbers
 */
public record Chart(String id, String title, String summary, String svg, DataTable table) {

    static Chart of(Heading heading, Drawing drawing, DataTable table) {
        return new Chart(heading.id(), heading.title(), heading.summary(), drawing.svg(), table);
    }
}
