package kim.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.reporting.chart.Chart;
import kim.reporting.chart.Numbers;
import kim.reporting.chart.Tiles;
import kim.reporting.concept.Concept;
import kim.reporting.concept.Concepts;
import kim.reporting.concept.Organisation;
import kim.reporting.indicator.Catalogue;
import kim.reporting.indicator.Dimension;
import kim.reporting.indicator.Domains;
import kim.reporting.indicator.Period;
import kim.reporting.reconciliation.ReadingReconciliations;
import kim.reporting.reconciliation.ReconciliationView;

/** Coordination looks at its Kreis, a carrier's lead at the carrier's own cases: true figures, as facts show them now. */
@ApplicationScoped
class LookingAtKreis {

    private final TrueFigures figures;
    private final Catalogue catalogue;
    private final Domains domains;
    private final Concepts concepts;
    private final ReadingReconciliations reconciliations;
    private final Tiles tiles;
    private final Clock clock;

    LookingAtKreis(
            TrueFigures figures,
            Catalogue catalogue,
            Domains domains,
            Concepts concepts,
            ReadingReconciliations reconciliations,
            Tiles tiles,
            Clock clock) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.domains = domains;
        this.concepts = concepts;
        this.reconciliations = reconciliations;
        this.tiles = tiles;
        this.clock = clock;
    }

    @Transactional
    Page asCoordination(Asked asked) {
        var period = period(asked);
        var concept = concept(period);
        var texts = Texts.in(asked.locale());
        var by = dimension(asked.by);
        var charts = charts(concept, period, Map.of(), asked.locale());
        return new Page(
                asked.locale().getLanguage(),
                asked.path(),
                texts.figuresOf(concept.name()),
                texts.internal(),
                true,
                List.of(periods(period, texts), breakdowns(by, texts, asked.locale())),
                "",
                keyFigures(concept, period, texts, asked.locale()),
                List.of(
                        charts.stockAndFlow(),
                        charts.runningBy(by),
                        charts.map(tiles),
                        charts.caseload(guided(period)),
                        charts.accessRoutes(),
                        charts.referrals(),
                        charts.contacts()),
                prints(period, texts));
    }

    @Transactional
    Page asCarrier(Asked asked, Caller caller) {
        var period = period(asked);
        var concept = concept(period);
        var carrier = caller.organisation().code();
        var texts = Texts.in(asked.locale());
        var charts = charts(concept, period, Map.of(Dimension.CARRIER, carrier), asked.locale());
        return new Page(
                asked.locale().getLanguage(),
                asked.path(),
                texts.figuresOf(name(carrier, concept)),
                texts.internal(),
                true,
                List.of(periods(period, texts)),
                "",
                List.of(),
                ofCarrier(charts, period),
                List.of());
    }

    private List<Chart> ofCarrier(KreisCharts charts, Period period) {
        return List.of(
                charts.stockAndFlow(),
                charts.runningBy(Dimension.TYPE),
                charts.caseload(guided(period)),
                charts.contacts());
    }

    private KreisCharts charts(Concept concept, Period period, Map<Dimension, String> scope, Locale locale) {
        return new KreisCharts(figures, domains, concept, period, scope, Texts.in(locale), locale);
    }

    private Period period(Asked asked) {
        return asked.period.isEmpty() ? Months.last(clock) : Period.parse(asked.period);
    }

    private Concept concept(Period period) {
        return concepts.validOn(period.to()).orElseThrow(NotVisible::new);
    }

    private Guided guided(Period period) {
        return concepts.validOn(period.to(), Guided.class).orElse(new Guided(null));
    }

    /** Only what the catalogue breaks running cases down by, else the type of case. */
    private Dimension dimension(String code) {
        return breakdowns()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .orElse(Dimension.TYPE);
    }

    private Stream<Dimension> breakdowns() {
        return catalogue.find("I01").orElseThrow().dimensions().stream();
    }

    private Page.Filter periods(Period chosen, DashboardTexts texts) {
        var choices = Months.offered(clock).stream()
                .map(period -> new Page.Choice(period.name(), period.name(), period.equals(chosen)))
                .toList();
        return new Page.Filter("period", texts.period(), choices);
    }

    private Page.Filter breakdowns(Dimension chosen, DashboardTexts texts, Locale locale) {
        var choices = breakdowns()
                .map(by -> new Page.Choice(by.code(), by.title().in(locale), by == chosen))
                .toList();
        return new Page.Filter("by", texts.brokenDownBy(), choices);
    }

    private List<Page.KeyFigure> keyFigures(Concept concept, Period period, DashboardTexts texts, Locale locale) {
        var numbers = new Numbers(locale);
        var running = figures.rows("I01", period, Set.of()).getFirst();
        var flow = figures.rows("I02", period, Set.of()).getFirst();
        var share = figures.rows("I04", period, Set.of()).getFirst().value("share");
        var persons = Stream.of("personsInFamilies", "singlePersons")
                .map(running.values()::get)
                .mapToLong(value -> value == null ? 0 : value.longValue())
                .sum();
        var quota = Optional.ofNullable(concept.caseManagementQuota())
                .map(floor -> texts.quota(floor.percentFrom(), floor.percentTo()))
                .orElse("");
        var keys = new ArrayList<Page.KeyFigure>();
        keys.add(new Page.KeyFigure(texts.running(), numbers.whole(running.value("cases")), ""));
        keys.add(new Page.KeyFigure(texts.persons(), numbers.whole(persons), ""));
        keys.add(new Page.KeyFigure(texts.entries(), numbers.whole(flow.value("entries")), period.name()));
        keys.add(new Page.KeyFigure(texts.exits(), numbers.whole(flow.value("exits")), period.name()));
        keys.add(new Page.KeyFigure(texts.shareOfCaseManagement(), numbers.percent(share), quota));
        keys.add(reconciled(texts));
        return keys;
    }

    private Page.KeyFigure reconciled(DashboardTexts texts) {
        var last = reconciliations.last();
        var verdict = last.map(round -> verdict(round, texts)).orElse(texts.notYetReconciled());
        return new Page.KeyFigure(
                texts.reconciliation(),
                verdict,
                last.map(round -> round.on().toString()).orElse(""));
    }

    private static String verdict(ReconciliationView round, DashboardTexts texts) {
        var open = round.differences().stream()
                .filter(difference -> !difference.repaired())
                .count();
        return round.holds() ? texts.reconciled() : texts.notReconciled((int) open);
    }

    /** Of years that are over. */
    private List<Page.Print> prints(Period period, DashboardTexts texts) {
        var year = Math.min(period.to().getYear(), LocalDate.now(clock).getYear() - 1);
        return List.of(
                new Page.Print(texts.annualReport(year), "/dashboard/annual-report.pdf?year=" + year),
                new Page.Print(texts.fundingReport(year), "/dashboard/funding-report.pdf?year=" + year));
    }

    private static String name(String carrier, Concept concept) {
        return concept.organisations().stream()
                .filter(organisation -> organisation.code().equals(carrier))
                .findFirst()
                .map(Organisation::name)
                .orElse(carrier);
    }
}
