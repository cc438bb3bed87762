package kim.reporting.report;

import java.util.List;
import java.util.Objects;
import kim.reporting.indicator.Catalogue;

/** How many of the counts that are large enough are told. */
final class Usefulness {

    private static final int SMALLEST = 5;

    private long large;
    private long told;

    void add(List<Version> versions, Catalogue catalogue) {
        for (var version : versions) {
            version.truth().tables().forEach(table -> add(version, table, catalogue));
        }
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
