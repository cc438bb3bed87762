package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.reporting.concept.Concept;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Counting;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Domains;
import kim.reporting.indicator.Indicator;
import kim.reporting.indicator.Period;
import kim.reporting.indicator.Query;
import kim.reporting.indicator.TrueRow;

/** Counts every table of the catalogue for the Kreis at hand. */
@ApplicationScoped
class CountingReport {

    private final Catalogue catalogue;
    private final Counting counting;
    private final Domains domains;

    CountingReport(Catalogue catalogue, Counting counting, Domains domains) {
        this.catalogue = catalogue;
        this.counting = counting;
        this.domains = domains;
    }

    /** @param before the report of the period before as it was published last, if there is one */
    TrueReport count(Kreis kreis, Period period, Concept concept, Optional<Version> before) {
        var report = count(kreis, period, concept);
        return before.map(
                        it -> Continuing.of(report, it, count(kreis, it.truth().period(), concept), catalogue))
                .orElse(report);
    }

    private TrueReport count(Kreis kreis, Period period, Concept concept) {
        var counted =
                counting.count(catalogue.reported().map(Query::asPublished).toList(), period);
        var tables = catalogue.reported().flatMap(indicator -> tables(indicator, concept, counted.of(indicator)));
        return new TrueReport(
                kreis.ags(),
                concept.name(),
                period,
                counted.upTo(),
                Catalogue.EDITION,
                null,
                tables.toList(),
                List.of());
    }

    private Stream<TrueTable> tables(Indicator indicator, Concept concept, List<TrueRow> rows) {
        return Stream.concat(
                Stream.of(TrueTable.ofTheKreis(indicator, rows)),
                indicator.published().stream()
                        .filter(by -> isKnownTo(concept, by))
                        .map(by -> TrueTable.by(by, indicator, domains.of(by, concept), rows)));
    }

    /** Not every Kreis has districts. */
    private static boolean isKnownTo(Concept concept, Dimension by) {
        return by != Dimension.DISTRICT || !concept.districts().isEmpty();
    }
}
