package kim.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kim.reporting.chart.Bars;
import kim.reporting.chart.Caseload;
import kim.reporting.chart.Chart;
import kim.reporting.chart.Funnel;
import kim.reporting.chart.Heading;
import kim.reporting.chart.StockAndFlow;
import kim.reporting.chart.TileMap;
import kim.reporting.chart.Tiles;
import kim.reporting.concept.Concept;
import kim.reporting.concept.Post;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Domains;
import kim.reporting.indicator.Period;
import kim.reporting.indicator.TrueRow;

/** True figures as pictures: of a whole Kreis, or of one carrier's cases. */
final class KreisCharts {

    private static final String CASES = "cases";

    private final TrueFigures figures;
    private final Domains domains;
    private final Concept concept;
    private final Period period;
    private final Map<Dimension, String> scope;
    private final DashboardTexts texts;
    private final Locale locale;

    /** @param scope the carrier whose cases alone count; empty for all */
    KreisCharts(
            TrueFigures figures,
            Domains domains,
            Concept concept,
            Period period,
            Map<Dimension, String> scope,
            DashboardTexts texts,
            Locale locale) {
        this.figures = figures;
        this.domains = domains;
        this.concept = concept;
        this.period = period;
        this.scope = scope;
        this.texts = texts;
        this.locale = locale;
    }

    Chart stockAndFlow() {
        var months = Months.yearUpTo(period).stream().map(this::month).toList();
        return StockAndFlow.draw(
                new Heading("stock-and-flow", texts.stockAndFlow(), texts.stockAndFlowSummary()),
                months,
                new StockAndFlow.Words(texts.month(), texts.stock(), texts.entries(), texts.exits()),
                locale);
    }

    private StockAndFlow.Month month(Period month) {
        var row = figures.rows("I02", month, scope.keySet()).stream()
                .filter(it -> TrueFigures.isOf(it, scope))
                .findFirst();
        return new StockAndFlow.Month(
                Months.label(month, locale),
                row.map(it -> whole(it, "stock")).orElse(0L),
                row.map(it -> whole(it, "entries")).orElse(0L),
                row.map(it -> whole(it, "exits")).orElse(0L));
    }

    Chart runningBy(Dimension by) {
        var name = by.title().in(locale);
        return bars(
                new Heading("running-by", texts.runningBy(name), texts.runningSummary()),
                "I01",
                by,
                CASES,
                texts.cases());
    }

    Chart accessRoutes() {
        return bars(
                new Heading("access-routes", texts.accessRoutes(), texts.accessRoutesSummary()),
                "I07",
                Dimension.ACCESS_ROUTE,
                "entries",
                texts.cases());
    }

    Chart contacts() {
        return bars(
                new Heading("contacts", texts.contacts(), texts.contactsSummary()),
                "I09",
                Dimension.CHANNEL,
                "contacts",
                texts.contactsCounted());
    }

    private Chart bars(Heading heading, String indicator, Dimension by, String measure, String unit) {
        var labels = labels(by);
        var bars = counted(indicator, by, measure).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Bars.Bar(labels.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Bars.Bar::value, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
        return Bars.draw(heading, by.title().in(locale), unit, bars, locale);
    }

    /** Posts of building block II that are filled, or have cases although they are not [Z5] [Z9]. */
    Chart caseload(Guided guided) {
        var cases = counted("I04", Dimension.POST, CASES);
        var loads = concept.posts().stream()
                .filter(Post::managesCases)
                .filter(this::isInScope)
                .filter(post -> isFilled(post) || cases.getOrDefault(post.code(), 0L) > 0)
                .map(post -> new Caseload.Load(post.code(), cases.getOrDefault(post.code(), 0L), guided.of(post)))
                .toList();
        return Caseload.draw(
                new Heading("caseload", texts.caseload(), texts.caseloadSummary()),
                loads,
                new Caseload.Words(texts.post(), texts.cases(), texts.guide(), texts.over()),
                locale);
    }

    private boolean isFilled(Post post) {
        var from = post.filledFrom();
        return !post.vacant() && (from == null || !from.isAfter(period.to()));
    }

    private boolean isInScope(Post post) {
        return scope.isEmpty() || scope.containsValue(post.organisation());
    }

    Chart referrals() {
        var row = figures.rows("I14", period, Set.of()).getFirst();
        return Funnel.draw(
                new Heading("referrals", texts.referrals(), texts.referralsSummary()),
                List.of(
                        new Funnel.Step(texts.sent(), whole(row, "sent")),
                        new Funnel.Step(texts.answered(), whole(row, "answered")),
                        new Funnel.Step(texts.accepted(), whole(row, "accepted")),
                        new Funnel.Step(texts.completed(), whole(row, "completed"))),
                new Funnel.Words(texts.step(), texts.count(), texts.ofFirst()),
                locale);
    }

    Chart map(Tiles tiles) {
        var cases = counted("I01", Dimension.MUNICIPALITY, CASES);
        var labels = labels(Dimension.MUNICIPALITY);
        var places = concept.municipalities().stream()
                .map(ags -> new TileMap.Place(ags, labels.getOrDefault(ags, ags), cases.getOrDefault(ags, 0L)))
                .toList();
        return TileMap.draw(
                new Heading("map", texts.map(), texts.mapSummary()),
                Dimension.MUNICIPALITY.title().in(locale),
                texts.cases(),
                places,
                tiles,
                locale);
    }

    /** By value of the dimension; several carriers are not added up where one is asked for. */
    private Map<String, Long> counted(String indicator, Dimension by, String measure) {
        var counted = new TreeMap<String, Long>();
        var isByPost = by == Dimension.POST;
        var dimensions = Stream.concat(isByPost ? Stream.empty() : scope.keySet().stream(), Stream.of(by));
        figures.rows(indicator, period, Set.copyOf(dimensions.toList())).stream()
                .filter(row -> isByPost || TrueFigures.isOf(row, scope))
                .forEach(row -> counted.put(row.group().getOrDefault(by.code(), ""), whole(row, measure)));
        return counted;
    }

    private Map<String, String> labels(Dimension by) {
        var labels = new TreeMap<String, String>();
        domains.of(by, concept)
                .forEach(value -> labels.put(value.code(), value.label().in(locale)));
        return labels;
    }

    private static long whole(TrueRow row, String measure) {
        var value = row.value(measure);
        return value == null ? 0 : value.longValue();
    }
}
