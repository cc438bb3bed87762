package kim.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.reporting.chart.Chart;
import kim.reporting.chart.Funnel;
import kim.reporting.chart.Heading;
import kim.reporting.chart.Numbers;
import kim.reporting.chart.StockAndFlow;
import kim.reporting.chart.TileMap;
import kim.reporting.chart.Tiles;
import kim.reporting.document.Document;
import kim.reporting.document.DocumentCharts;
import kim.reporting.document.Documents;
import kim.reporting.indicator.Period;
import org.jspecify.annotations.Nullable;

/** The ministry looks at what the Kreise have published: at all of them, or at one [M1] [M3]. */
@ApplicationScoped
class LookingAtLand {

    private final Documents documents;
    private final CodeLists codes;
    private final Tiles tiles;

    LookingAtLand(Documents documents, CodeLists codes, Tiles tiles) {
        this.documents = documents;
        this.codes = codes;
        this.tiles = tiles;
    }

    @Transactional
    Page look(Asked asked) {
        var texts = Texts.in(asked.locale());
        var periods = documents.periods();
        var period = asked.period.isEmpty()
                ? periods.stream().findFirst().orElse("")
                : Period.parse(asked.period).name();
        var published = documents.published(period);
        var kreis = asked.kreis.isEmpty() ? Kreis.LAND.ags() : asked.kreis;
        var document = documents.published(kreis, period);
        return new Page(
                asked.locale().getLanguage(),
                asked.path(),
                texts.publishedFigures(),
                texts.published(),
                false,
                List.of(periods(periods, period, texts), kreise(published, asked.kreis, texts)),
                published.isEmpty() ? texts.nothingPublished() : "",
                document.map(it -> keyFigures(it, texts, asked.locale())).orElse(List.of()),
                charts(published, document, period, texts, asked.locale()),
                document.map(it -> prints(it, texts)).orElse(List.of()));
    }

    private static Page.Filter periods(List<String> periods, String chosen, DashboardTexts texts) {
        var choices = periods.stream()
                .map(period -> new Page.Choice(period, period, period.equals(chosen)))
                .toList();
        return new Page.Filter("period", texts.period(), choices);
    }

    private static Page.Filter kreise(List<Document> published, String chosen, DashboardTexts texts) {
        var kreise = published.stream()
                .map(document -> new Page.Choice(
                        document.kreis(), document.name(), document.kreis().equals(chosen)));
        var all = Stream.of(new Page.Choice("", texts.everyKreis(), chosen.isEmpty()));
        return new Page.Filter(
                "kreis", texts.kreis(), Stream.concat(all, kreise).toList());
    }

    private static List<Page.KeyFigure> keyFigures(Document document, DashboardTexts texts, Locale locale) {
        var numbers = new Numbers(locale);
        var name = document.name();
        return List.of(
                new Page.KeyFigure(texts.running(), numbers.whole(document.whole("I01", "cases")), name),
                new Page.KeyFigure(texts.entries(), numbers.whole(document.whole("I02", "entries")), name),
                new Page.KeyFigure(texts.exits(), numbers.whole(document.whole("I02", "exits")), name),
                new Page.KeyFigure(
                        texts.shareOfCaseManagement(), numbers.percent(document.whole("I04", "share")), name),
                new Page.KeyFigure(texts.upTo(), document.cutOff().toString().substring(0, 10), ""));
    }

    private List<Chart> charts(
            List<Document> published, Optional<Document> document, String period, DashboardTexts texts, Locale locale) {
        var charts = new ArrayList<Chart>();
        if (!published.isEmpty()) {
            charts.add(map(published, texts, locale));
        }
        document.ifPresent(it -> {
            charts.add(stockAndFlow(it.kreis(), Period.parse(period), texts, locale));
            charts.addAll(ofDocument(it, texts, locale));
        });
        return charts;
    }

    private Chart map(List<Document> published, DashboardTexts texts, Locale locale) {
        var byKreis = published.stream().collect(Collectors.toMap(Document::kreis, Function.identity()));
        var places = codes.all(CodeList.KREISE_NRW).stream()
                .map(kreis -> new TileMap.Place(
                        kreis.code(), kreis.labelDe(), whole(byKreis.get(kreis.code()), "I01", "cases")))
                .toList();
        return TileMap.draw(
                new Heading("map", texts.map(), texts.mapSummary()),
                texts.kreis(),
                texts.cases(),
                places,
                tiles,
                locale);
    }

    private List<Chart> ofDocument(Document document, DashboardTexts texts, Locale locale) {
        var charts = new DocumentCharts(document, locale);
        return Stream.of(
                        charts.map("I01", "municipality", "cases", tiles)
                                .filter(chart -> !document.kreis().equals(Kreis.LAND.ags())),
                        charts.bars("I01", "type", "cases"),
                        charts.bars("I07", "accessRoute", "entries"),
                        charts.bars("I03", "residenceGroup", "persons"),
                        Optional.of(referrals(document, texts, locale)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Chart referrals(Document document, DashboardTexts texts, Locale locale) {
        var steps = Map.of(
                "sent", texts.sent(),
                "answered", texts.answered(),
                "accepted", texts.accepted(),
                "completed", texts.completed());
        return Funnel.draw(
                new Heading("referrals", texts.referrals(), texts.referralsSummary()),
                Stream.of("sent", "answered", "accepted", "completed")
                        .map(step -> new Funnel.Step(steps.getOrDefault(step, step), whole(document, "I14", step)))
                        .toList(),
                new Funnel.Words(texts.step(), texts.count(), texts.ofFirst()),
                locale);
    }

    /** Of the months that are published. */
    private Chart stockAndFlow(String kreis, Period period, DashboardTexts texts, Locale locale) {
        var months = Months.yearUpTo(period).stream()
                .map(month ->
                        month(month, documents.published(kreis, month.name()).orElse(null), locale))
                .toList();
        return StockAndFlow.draw(
                new Heading("stock-and-flow", texts.stockAndFlow(), texts.stockAndFlowSummary()),
                months,
                new StockAndFlow.Words(texts.month(), texts.stock(), texts.entries(), texts.exits()),
                locale);
    }

    private static StockAndFlow.Month month(Period month, @Nullable Document document, Locale locale) {
        return new StockAndFlow.Month(
                Months.label(month, locale),
                whole(document, "I02", "stock"),
                whole(document, "I02", "entries"),
                whole(document, "I02", "exits"));
    }

    private static @Nullable Long whole(@Nullable Document document, String indicator, String measure) {
        var value = document == null ? null : document.whole(indicator, measure);
        return value == null ? null : Long.valueOf(value.longValue());
    }

    private static List<Page.Print> prints(Document document, DashboardTexts texts) {
        var label = texts.report(document.name() + ", " + document.period());
        return List.of(new Page.Print(label, "/dashboard/reports/%s.pdf".formatted(document.id())));
    }
}
