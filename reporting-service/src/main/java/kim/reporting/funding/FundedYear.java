package kim.reporting.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reckons a year from the concept as it was on the last day of each of its months. */
final class FundedYear {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Map<LocalDate, FundedConcept> byMonth;
    private final FundedConcept last;

    /** @param byMonth by last day, in their order; at least one */
    FundedYear(Map<LocalDate, FundedConcept> byMonth) {
        this.byMonth = byMonth;
        this.last = List.copyOf(byMonth.values()).getLast();
    }

    FundingReport report(String kreis, int year) {
        var lines = lines();
        return new FundingReport(
                kreis,
                last.name(),
                year,
                byMonth.size(),
                funding().map(FundedConcept.Funding::basis).orElse(""),
                blocks(lines),
                lines,
                further());
    }

    /** Every post that any of the months knows, as it was last. */
    private List<FundingReport.Line> lines() {
        var posts = new LinkedHashMap<String, FundedConcept.Post>();
        byMonth.values().forEach(concept -> concept.posts().forEach(post -> posts.put(post.code(), post)));
        return posts.values().stream().map(this::line).toList();
    }

    private FundingReport.Line line(FundedConcept.Post post) {
        var filled = new ArrayList<BigDecimal>();
        var amount = BigDecimal.ZERO;
        for (var month : byMonth.entrySet()) {
            var then = then(post.code(), month.getValue());
            if (then.filter(it -> it.isFilledOn(month.getKey())).isPresent()) {
                var fte = then.orElseThrow().fte();
                filled.add(fte);
                amount = amount.add(fte.multiply(perFte(month.getValue(), post.buildingBlock())));
            }
        }
        return new FundingReport.Line(
                post.code(),
                last.nameOf(post.organisation()),
                post.buildingBlock(),
                post.fte(),
                filled.size(),
                amount.divide(MONTHS, 2, RoundingMode.HALF_UP));
    }

    private List<FundingReport.Block> blocks(List<FundingReport.Line> lines) {
        var byBlock = new TreeMap<String, List<FundingReport.Line>>();
        lines.forEach(line -> byBlock.computeIfAbsent(line.buildingBlock(), first -> new ArrayList<>())
                .add(line));
        return byBlock.entrySet().stream()
                .map(entry -> block(entry.getKey(), entry.getValue()))
                .toList();
    }

    private FundingReport.Block block(String code, List<FundingReport.Line> lines) {
        var perFte = perFte(last, code);
        var granted = funding().flatMap(it -> it.grantedFte(code));
        var paid = sum(lines.stream().map(FundingReport.Line::amount));
        var most = granted.map(fte -> fte.multiply(perFte).multiply(elapsed()).setScale(2, RoundingMode.HALF_UP));
        return new FundingReport.Block(
                code,
                lines.size(),
                sum(lines.stream().map(FundingReport.Line::fte)),
                granted.orElse(null),
                filledFte(lines),
                perFte,
                most.map(paid::min).orElse(paid));
    }

    private BigDecimal filledFte(List<FundingReport.Line> lines) {
        return sum(lines.stream().map(line -> line.fte().multiply(BigDecimal.valueOf(line.monthsFilled()))))
                .divide(BigDecimal.valueOf(byMonth.size()), 2, RoundingMode.HALF_UP);
    }

    /** The share of the year that is over. */
    private BigDecimal elapsed() {
        return BigDecimal.valueOf(byMonth.size()).divide(MONTHS, 10, RoundingMode.HALF_UP);
    }

    private List<FundingReport.Ceiling> further() {
        var coordinators = sum(last.posts().stream()
                .filter(post -> post.buildingBlock().equals("I"))
                .map(FundedConcept.Post::fte));
        return funding().stream()
                .flatMap(it -> Stream.of(
                        ceiling(
                                "ASSISTANCE",
                                it.assistance() == null ? null : it.assistance().eur(),
                                BigDecimal.ONE),
                        ceiling("MATERIAL_COORDINATION", it.materialPerCoordinatorEur(), coordinators),
                        ceiling("MATERIAL_ASSISTANCE", it.materialPerAssistantEur(), BigDecimal.ONE),
                        ceiling("EVENTS", it.eventsPerYearEur(), BigDecimal.ONE),
                        ceiling("INTERFACE_MEASURES", it.interfaceMeasuresPerYearEur(), BigDecimal.ONE)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FundingReport.Ceiling> ceiling(String what, @Nullable Integer eur, BigDecimal times) {
        return Optional.ofNullable(eur)
                .map(each -> new FundingReport.Ceiling(
                        what, BigDecimal.valueOf(each).multiply(times).setScale(2, RoundingMode.HALF_UP)));
    }

    private Optional<FundedConcept.Funding> funding() {
        return Optional.ofNullable(last.funding());
    }

    private static BigDecimal perFte(FundedConcept concept, String block) {
        return concept.funding() == null ? BigDecimal.ZERO : concept.funding().perFte(block);
    }

    private static Optional<FundedConcept.Post> then(String code, FundedConcept concept) {
        return concept.posts().stream().filter(post -> post.code().equals(code)).findFirst();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
