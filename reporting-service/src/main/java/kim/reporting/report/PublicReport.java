package kim.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kim.platform.Wording;
import kim.reporting.disclosure.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A report as it leaves the Kreis. It says nothing of the true figures but what disclosure control lets through; not even
 * their hash, since small tables can be guessed and compared.
 *
 * @param kreis AGS
 * @param cutOff when the last event was recorded that counts in it
 * @param catalogue edition of the catalogue of indicators
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
        long suppressedBelow,
        long roundedTo,
        Wording note,
        List<Table> tables) {

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
            List<Row> rows) {}

    record Column(String measure, Wording title, String unit) {}

    /**
     * One group, or the whole Kreis.
     *
     * @param cells by measure
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(@Nullable String group, @Nullable Wording label, Map<String, Cell> cells) {}

    /** {@code null} is written out, so that nobody takes it for a zero. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Cell(@Nullable BigDecimal value, String status) {

        static Cell of(Shown shown) {
            return new Cell(shown.value(), shown.status().toString());
        }
    }
}
