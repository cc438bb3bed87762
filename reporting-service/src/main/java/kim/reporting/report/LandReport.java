package kim.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Period;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the reports of the Kreise: every number of the Land is the sum of numbers that they have published, to the
 * same cut-off, so that the two can never be played off against each other [M3]. Distinct persons may be added, since
 * nobody has the same reference in two Kreise; medians may not, and are left out.
 */
final class LandReport {

    private static final String NAME = "Land Nordrhein-Westfalen";

    private final Catalogue catalogue;
    private final List<Version> kreise;

    private LandReport(Catalogue catalogue, List<Version> kreise) {
        this.catalogue = catalogue;
        this.kreise = kreise;
    }

    /** @param kreise one version of each Kreis, all of the same period and state */
    static TrueReport of(Period period, List<Version> kreise, Catalogue catalogue) {
        var land = new LandReport(catalogue, kreise);
        var cutOff = kreise.stream()
                .map(version -> version.truth().cutOff())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new TrueReport(
                Kreis.LAND.ags(),
                NAME,
                period,
                cutOff,
                Catalogue.EDITION,
                null,
                catalogue.reported().flatMap(land::tables).toList(),
                List.of());
    }

    /** Places and carriers are each Kreis's own; what it published of them is not added up but taken over. */
    static List<PublicReport.Table> takenOver(List<Version> kreise, Catalogue catalogue) {
        return catalogue
                .reported()
                .flatMap(indicator ->
                        Stream.of(byKreis(indicator, kreise), byPlace(indicator, Dimension.MUNICIPALITY, kreise)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<TrueTable> tables(Indicator indicator) {
        return Stream.concat(
                Stream.of(table(indicator, null)),
                indicator.published().stream()
                        .filter(Dimension::meansTheSameEverywhere)
                        .map(by -> table(indicator, by)));
    }

    private TrueTable table(Indicator indicator, @Nullable Dimension by) {
        var rows = new LinkedHashMap<Optional<String>, List<TrueTable.Row>>();
        kreise.stream()
                .flatMap(version -> version.truth().tables().stream())
                .filter(table -> table.indicator().equals(indicator.code()) && table.by() == by)
                .flatMap(table -> table.rows().stream())
                .forEach(row -> rows.computeIfAbsent(Optional.ofNullable(row.code()), first -> new ArrayList<>())
                        .add(row));
        return new TrueTable(
                indicator.code(),
                by,
                rows.values().stream().map(some -> sum(indicator, some)).toList());
    }

    private static TrueTable.Row sum(Indicator indicator, List<TrueTable.Row> rows) {
        var values = new LinkedHashMap<String, BigDecimal>();
        indicator
                .counts()
                .forEach(measure -> values.put(
                        measure.code(),
                        BigDecimal.valueOf(rows.stream()
                                .mapToLong(row -> row.count(measure))
                                .sum())));
        var first = rows.getFirst();
        return new TrueTable.Row(
                first.code(), first.label(), rows.stream().allMatch(TrueTable.Row::zeroByRule), values);
    }

    private static Optional<PublicReport.Table> byKreis(Indicator indicator, List<Version> kreise) {
        var rows = kreise.stream()
                .flatMap(version -> told(version, indicator, null)
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.named(
                                version.truth().kreis(), version.truth().name())))
                .toList();
        return told(kreise, indicator, null).map(table -> table.with(Dimension.KREIS, rows));
    }

    private static Optional<PublicReport.Table> byPlace(Indicator indicator, Dimension place, List<Version> kreise) {
        var rows = kreise.stream()
                .flatMap(version -> told(version, indicator, place))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.group() != null && !row.group().equals("UNKNOWN"))
                .toList();
        return told(kreise, indicator, place).map(table -> table.with(place, rows));
    }

    private static Optional<PublicReport.Table> told(
            List<Version> kreise, Indicator indicator, @Nullable Dimension by) {
        return kreise.stream().flatMap(version -> told(version, indicator, by)).findFirst();
    }

    private static Stream<PublicReport.Table> told(Version version, Indicator indicator, @Nullable Dimension by) {
        return Objects.requireNonNull(version.told()).tables().stream()
                .filter(table -> table.indicator().equals(indicator.code())
                        && Objects.equals(table.by(), by == null ? null : by.code()));
    }
}
