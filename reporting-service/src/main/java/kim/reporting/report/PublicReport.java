package kim.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kim.platform.Wording;
import kim.reporting.disclosure.Shown;
import kim.reporting.disclosure.Status;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A report as it leaves the Kreis. It says nothing of the true figures but what disclosure control lets through; not even
 * their hash, since small tables can be guessed and compared.
 *
 * @param kreis AGS
 * @param cutOff when the last event was recorded that counts in it
 * @param catalogue edition of the catalogue of indicators
 * @param follows the version of the report before, whose stock this one begins with
 * @param kreise for a report of the Land, the versions of the Kreise's reports that it is made of
 * @param suppressedBelow smallest count that is published
 * @param roundedTo what every published count is a multiple of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicReport(
        ReportId id,
        String kreis,
        String name,
        String period,
        LocalDate from,
        LocalDate to,
        ReportState state,
        Instant cutOff,
        String catalogue,
        @Nullable String follows,
        long suppressedBelow,
        long roundedTo,
        Wording note,
        List<Table> tables,
        List<Correction> corrections,
        List<String> kreise) {

    /** Of a number that this report has or an earlier one had. */
    Cell shown(TrueTable table, TrueTable.Row row, Measure measure) {
        var by = table.by() == null ? null : table.by().code();
        return tables.stream()
                .filter(it -> it.indicator().equals(table.indicator()) && Objects.equals(it.by(), by))
                .flatMap(it -> it.rows().stream())
                .filter(it -> Objects.equals(it.group(), row.code()))
                .map(it -> it.cells().get(measure.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    Correction correction(TrueReport.Correction of) {
        return corrections.stream()
                .filter(it ->
                        it.indicator().equals(of.indicator()) && it.measure().equals(of.measure()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What has been entered since the report before for its period, in the whole Kreis [M1].
     *
     * @param period of that report
     */
    record Correction(String period, String indicator, String measure, Cell added, Cell removed) {}

    /**
     * One indicator in one breakdown.
     *
     * @param by dimension; absent for the whole Kreis
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Table(
            String indicator,
            Wording title,
            @Nullable String by,
            @Nullable Wording byTitle,
            List<Column> columns,
            List<Row> rows) {

        Table with(List<Row> other) {
            return new Table(indicator, title, by, byTitle, columns, other);
        }

        Table with(Dimension dimension, List<Row> other) {
            return new Table(indicator, title, dimension.code(), dimension.title(), columns, other);
        }
    }

    record Column(String measure, Wording title, String unit) {}

    /**
     * One group, or the whole Kreis.
     *
     * @param cells by measure
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(@Nullable String group, @Nullable Wording label, Map<String, Cell> cells) {

        Row with(Map<String, Cell> other) {
            return new Row(group, label, other);
        }

        Row named(String code, String name) {
            return new Row(code, new Wording(name, name), cells);
        }
    }

    /** {@code null} is written out, so that nobody takes it for a zero. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Cell(@Nullable BigDecimal value, Status status) {

        static Cell of(Shown shown) {
            return new Cell(shown.value(), shown.status());
        }

        Shown shown() {
            return new Shown(value, status);
        }
    }
}
