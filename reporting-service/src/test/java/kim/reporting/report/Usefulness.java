package kim.reporting.report;

import java.util.Objects;
import kim.reporting.indicator.Catalogue;

/** How many of the counts that are large enough are told. */
final class Usefulness {

    private static final int SMALLEST = 5;

    private long large;
    private long told;
    private long published;
    private long refused;

    void add(PublishedTown town, Catalogue catalogue) {
        refused += town.refused;
        published += town.versions.size();
        for (var version : town.versions) {
            version.truth().tables().forEach(table -> add(version, table, catalogue));
        }
    }

    long published() {
        return published;
    }

    /** Reports that could not be published without giving something away. */
    long refused() {
        return refused;
    }

    double share() {
        return (double) told / large;
    }

    private void add(Version version, TrueTable table, Catalogue catalogue) {
        var indicator = catalogue.find(table.indicator()).orElseThrow();
        for (var row : table.rows()) {
            indicator
                    .counts()
                    .filter(measure -> table.shows(measure) && !indicator.isCarried(measure))
                    .filter(measure -> row.count(measure) >= SMALLEST)
                    .forEach(measure -> {
                        var shown = Objects.requireNonNull(version.told()).shown(table, row, measure);
                        large++;
                        told += shown.value() == null ? 0 : 1;
                    });
        }
    }
}
