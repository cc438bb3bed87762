package kim.reporting.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is read here of a report's document; the report itself says more.
 *
 * @param kreis AGS
 * @param state {@code PROVISIONAL} or {@code FINAL}
 */
public record Document(
        UUID id,
        String kreis,
        String name,
        String period,
        LocalDate from,
        LocalDate to,
        String state,
        Instant cutOff,
        Wording note,
        List<Table> tables) {

    /** @param by code of a dimension; absent for the whole Kreis */
    public Optional<Table> table(String indicator, @Nullable String by) {
        return tables.stream()
                .filter(table -> table.indicator().equals(indicator) && Objects.equals(table.by(), by))
                .findFirst();
    }

    /** A number of the whole Kreis; absent where it is not published. */
    public @Nullable BigDecimal whole(String indicator, String measure) {
        return table(indicator, null)
                .flatMap(table -> table.rows().stream().findFirst())
                .map(row -> row.cells().get(measure))
                .map(Cell::value)
                .orElse(null);
    }

    public record Table(
            String indicator,
            Wording title,
            @Nullable String by,
            @Nullable Wording byTitle,
            List<Column> columns,
            List<Row> rows) {}

    public record Column(String measure, Wording title, String unit) {}

    /** @param group absent for the whole Kreis */
    public record Row(@Nullable String group, @Nullable Wording label, Map<String, Cell> cells) {

        public @Nullable BigDecimal value(String measure) {
            var cell = cells.get(measure);
            return cell == null ? null : cell.value();
        }

        /** Empty where the row has no such measure. */
        public String status(String measure) {
            var cell = cells.get(measure);
            return cell == null ? "" : cell.status();
        }
    }

    /**
     * A number.
     *
     * @param value absent where it is not published
     * @param status such as {@code suppressed}
     */
    public record Cell(@Nullable BigDecimal value, String status) {}
}
