package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.reporting.story.CaseStory;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases that go through anything in any order; what is left over must be what came less what went. */
@QuarkusTest
class StockIdentityTest {

    private static final List<String> CARRIERS = List.of("diakonie-juelich", "caritas-dueren");
    private static final List<String> TYPES = List.of("KURZBERATUNG", "CASE_MANAGEMENT");
    private static final List<Set<Dimension>> GROUPINGS = List.of(
            Set.of(), Set.of(Dimension.CARRIER), Set.of(Dimension.TYPE), Set.of(Dimension.CARRIER, Dimension.TYPE));

    @Inject
    World world;

    @Inject
    KreisScope scope;

    @Inject
    Counting counting;

    @Inject
    Catalogue catalogue;

    @Test
    @DisplayName(
            "[M8] stock = previous stock + entries + transfers in - exits - transfers out in every row of every table, "
                    + "whatever happens to cases, and the stock of one period is the previous stock of the next")
    void holdsAlways() {
        for (var seed = 0; seed < 8; seed++) {
            var kreis = new Kreis("0539%d".formatted(seed));
            var random = new Random(seed);
            world.hasConcept(kreis);
            world.happens(
                    kreis, Stream.generate(() -> aCourse(random)).limit(40).toArray(CaseStory[]::new));
            var rows = List.of("2026-01", "2026-02", "2026-03", "2026-04").stream()
                    .map(period -> flows(kreis, period))
                    .toList();

            rows.forEach(table -> assertThat(table).isNotEmpty().allSatisfy(StockIdentityTest::balances));
            IntStream.range(1, rows.size())
                    .forEach(next -> assertThat(measures(rows.get(next), "stockBefore"))
                            .isEqualTo(measures(rows.get(next - 1), "stock")));
        }
    }

    private List<TrueRow> flows(Kreis kreis, String period) {
        var flow = catalogue.find("I02").orElseThrow();
        return scope.in(
                kreis,
                () -> counting.count(List.of(new Query(flow, GROUPINGS)), Period.parse(period))
                        .of(flow));
    }

    /** Opened some time, then changed, handed over, closed and reopened at random, some of it told for a day before the last. */
    private static CaseStory aCourse(Random random) {
        var day = LocalDate.parse("2025-12-01").plusDays(random.nextInt(100));
        var story = aCase().at(any(CARRIERS, random))
                .with("type", any(TYPES, random))
                .opened(day.toString());
        var open = true;
        for (var step = random.nextInt(6); step > 0; step--) {
            day = day.plusDays(random.nextInt(25) - 3L);
            switch (random.nextInt(3)) {
                case 0 -> {
                    if (open) {
                        story.becomes(any(TYPES, random), day.toString());
                    }
                }
                case 1 -> {
                    if (open) {
                        story.assigned(any(CARRIERS, random), day.toString());
                    }
                }
                default -> {
                    if (open) {
                        story.closed(day.toString(), "OTHER", true);
                    } else {
                        story.reopened(day.toString());
                    }
                    open = !open;
                }
            }
        }
        return story;
    }

    private static void balances(TrueRow row) {
        assertThat(sum(row, "stockBefore", "entries", "transfersIn"))
                .isEqualTo(sum(row, "stock", "exits", "transfersOut"));
    }

    private static BigDecimal sum(TrueRow row, String... measures) {
        return Stream.of(measures).map(measure -> count(row, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static TreeMap<String, BigDecimal> measures(List<TrueRow> rows, String measure) {
        return rows.stream()
                .filter(row -> count(row, measure).signum() > 0)
                .collect(Collectors.toMap(
                        row -> row.group().toString(), row -> count(row, measure), BigDecimal::add, TreeMap::new));
    }

    private static BigDecimal count(TrueRow row, String measure) {
        return Objects.requireNonNull(row.value(measure));
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
