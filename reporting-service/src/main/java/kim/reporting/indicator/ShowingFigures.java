package kim.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kim.platform.BadInput;
import kim.platform.Kreis;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Wording;
import kim.reporting.concept.Concept;
import kim.reporting.concept.Concepts;

/** Coordination looks at the true figures of its own Kreis, as facts show them now. */
@ApplicationScoped
class ShowingFigures {

    private final Catalogue catalogue;
    private final Counting counting;
    private final Concepts concepts;
    private final Domains domains;

    ShowingFigures(Catalogue catalogue, Counting counting, Concepts concepts, Domains domains) {
        this.catalogue = catalogue;
        this.counting = counting;
        this.concepts = concepts;
        this.domains = domains;
    }

    @Transactional
    FiguresView show(String code, Period period, String by, Kreis kreis) {
        var indicator = catalogue.find(code).orElseThrow(NotVisible::new);
        requireFed(indicator);
        var dimensions = dimensions(by, indicator);
        var counted = counting.count(List.of(new Query(indicator, combined(dimensions))), period);
        var labels = labels(dimensions, concepts.validOn(period.to()));
        var rows =
                counted.of(indicator).stream().map(row -> labelled(row, labels)).toList();
        return FiguresView.of(indicator, kreis, period, counted.upTo(), dimensions, rows);
    }

    private static void requireFed(Indicator indicator) {
        if (!indicator.isFed()) {
            throw new StepRefused(new UnmetCondition(
                    "NOT_YET_FED",
                    "%s lässt sich noch nicht zählen".formatted(indicator.code()),
                    "%s cannot be counted yet".formatted(indicator.code())));
        }
    }

    private static List<Dimension> dimensions(String by, Indicator indicator) {
        return Arrays.stream(by.split(",", -1))
                .filter(name -> !name.isBlank())
                .map(name -> Dimension.find(name.strip())
                        .filter(indicator.dimensions()::contains)
                        .orElseThrow(() -> notAllowed(indicator)))
                .distinct()
                .toList();
    }

    private static BadInput notAllowed(Indicator indicator) {
        var names = indicator.dimensions().stream().map(Dimension::code).toList();
        return new BadInput(
                "/by",
                "%s lässt sich nur aufgliedern nach %s".formatted(indicator.code(), String.join(", ", names)),
                "%s can only be broken down by %s".formatted(indicator.code(), String.join(", ", names)));
    }

    /** Every combination of the dimensions, none and all among them. */
    private static List<Set<Dimension>> combined(List<Dimension> dimensions) {
        return IntStream.range(0, 1 << dimensions.size())
                .mapToObj(chosen -> {
                    Set<Dimension> some = EnumSet.noneOf(Dimension.class);
                    dimensions.stream()
                            .filter(dimension -> (chosen & (1 << dimensions.indexOf(dimension))) != 0)
                            .forEach(some::add);
                    return some;
                })
                .toList();
    }

    private Map<String, Map<String, Wording>> labels(List<Dimension> dimensions, Optional<Concept> concept) {
        var labels = new HashMap<String, Map<String, Wording>>();
        concept.ifPresent(known -> dimensions.forEach(dimension -> {
            var values = new HashMap<String, Wording>();
            domains.of(dimension, known).forEach(value -> values.put(value.code(), value.label()));
            labels.put(dimension.code(), values);
        }));
        return labels;
    }

    private static FiguresView.Row labelled(TrueRow row, Map<String, Map<String, Wording>> labels) {
        var own = new HashMap<String, Wording>();
        row.group()
                .forEach((dimension, value) -> Optional.ofNullable(
                                labels.getOrDefault(dimension, Map.of()).get(value))
                        .ifPresent(label -> own.put(dimension, label)));
        return new FiguresView.Row(row.group(), own, row.values());
    }
}
