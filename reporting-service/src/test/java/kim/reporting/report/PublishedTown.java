package kim.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kim.platform.StepRefused;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Period;
import kim.reporting.report.Town.Client;

/** A town publishes as a Kreis does: month by month, quarter by quarter, each first provisional, then final. */
final class PublishedTown {

    private final Town town;
    private final Catalogue catalogue;
    private final Protecting protecting;
    private final TownReports all;
    private final TownReports own;
    final List<Version> versions = new ArrayList<>();
    final Map<String, TrueReport> ownReports = new HashMap<>();
    /** How many reports were not published, since they would have given something away. */
    int refused;

    PublishedTown(Town town, Catalogue catalogue) {
        this.town = town;
        this.catalogue = catalogue;
        protecting = new Protecting(catalogue);
        all = new TownReports(town, client -> true);
        own = new TownReports(town, Client::own);
    }

    static PublishedTown of(Town town, Catalogue catalogue) {
        var published = new PublishedTown(town, catalogue);
        published.publish();
        return published;
    }

    private void publish() {
        for (var month = 0; month <= town.months(); month++) {
            for (var length : List.of(1, 3, 6)) {
                if (month < town.months() && (month + 1) % length == 0) {
                    publish(period(month, length), month, ReportState.PROVISIONAL);
                }
                if (month >= length && month % length == 0) {
                    publish(period(month - 1, length), month, ReportState.FINAL);
                }
            }
        }
    }

    private static Period period(int month, int length) {
        return Period.holding(Period.parse("2026-01").from().plusMonths(month), length);
    }

    private void publish(Period period, int asOf, ReportState state) {
        var counted = all.count(period, asOf);
        var truth = predecessor(period)
                .map(before ->
                        Continuing.of(counted, before, all.count(before.truth().period(), asOf), catalogue))
                .orElse(counted);
        try {
            var told =
                    protecting.protect(new ReportId(new UUID(0, versions.size())), state, truth, List.copyOf(versions));
            var version = new Version(truth, state, told);
            versions.add(version);
            ownReports.put(version.name(), own.count(period, asOf));
        } catch (StepRefused e) {
            refused++;
        }
    }

    private Optional<Version> predecessor(Period period) {
        return versions.stream()
                .filter(version -> version.truth().period().equals(period.previous()))
                .reduce((one, other) -> other);
    }
}
