package kim.reporting.disclosure;

import static kim.reporting.disclosure.Tables.TOTAL;
import static kim.reporting.disclosure.Tables.column;
import static kim.reporting.disclosure.Tables.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    @ParameterizedTest(name = "{0} is published as {1}, {2}")
    @CsvSource({"5,5,ROUNDED", "7,5,ROUNDED", "8,10,ROUNDED", "12,10,ROUNDED", "13,15,ROUNDED", "1002,1000,ROUNDED"})
    @DisplayName("[M3] counts from 5 are rounded to the next multiple of 5")
    void rounded(long truth, long shown, Status status) {
        assertThat(alone(Count.of(truth))).isEqualTo(new Shown(BigDecimal.valueOf(shown), status));
    }

    @ParameterizedTest(name = "{0} is suppressed")
    @CsvSource({"1", "2", "3", "4"})
    @DisplayName("[M3] counts from 1 to 4 are suppressed, and are never a zero")
    void suppressed(long truth) {
        assertThat(alone(Count.of(truth))).isEqualTo(new Shown(null, Status.SUPPRESSED));
    }

    @Test
    @DisplayName("[M3] a zero is published as zero only where the concept provides for nothing else")
    void zeros() {
        assertThat(alone(Count.of(0))).isEqualTo(new Shown(null, Status.SUPPRESSED));
        assertThat(alone(Count.of(0).withZeroByRule())).isEqualTo(new Shown(BigDecimal.ZERO, Status.STRUCTURAL_ZERO));
        assertThat(alone(Count.of(2).withZeroByRule())).isEqualTo(new Shown(null, Status.SUPPRESSED));
    }

    @Test
    @DisplayName("[M3] a margin is rounded by itself and may miss the sum of what is published")
    void marginsByThemselves() {
        var published = DisclosureControl.apply(column(12, 12, 12, 12), Rule.MINISTRY);

        assertThat(published.count(part(0)).value()).isEqualTo("10");
        assertThat(published.count(TOTAL).value()).isEqualTo("50");
    }

    @Test
    @DisplayName("[M3] a sum that would give a suppressed count away is protected by holding back the smallest part")
    void sumsGiveNothingAway() {
        var published = DisclosureControl.apply(column(12, 12, 4), Rule.MINISTRY);

        assertThat(published.count(part(2)).isSuppressed()).isTrue();
        assertThat(published.count(part(0)).isSuppressed()).isTrue();
        assertThat(published.count(part(1)).value()).isEqualTo("10");
        assertThat(published.count(TOTAL).value()).isEqualTo("30");
    }

    @Test
    @DisplayName("[M3] where there is no part to hold back, the sum is")
    void sumIsLast() {
        assertThat(DisclosureControl.apply(column(4, 4), Rule.MINISTRY)
                        .count(TOTAL)
                        .isSuppressed())
                .isTrue();
        assertThat(DisclosureControl.apply(column(3, 4, 3), Rule.MINISTRY)
                        .count(TOTAL)
                        .value())
                .isEqualTo("10");
    }

    @Test
    @DisplayName("[M3] a percentage is published only where part, whole and rest are")
    void percentages() {
        assertThat(shareOf(30, 70).value()).isEqualTo("30");
        assertThat(shareOf(4, 70).isSuppressed()).isTrue();
        assertThat(shareOf(70, 4).isSuppressed()).isTrue();
        assertThat(shareOf(70, 0).isSuppressed()).isTrue();
    }

    @Test
    @DisplayName("[M3] a percentage goes before anything else when it would give a suppressed count away")
    void percentageGoesFirst() {
        var share = new Share(part(0), TOTAL);
        var published = DisclosureControl.apply(column(Set.of(share), 42, 4, 4), Rule.MINISTRY);

        assertThat(published.share(share).isSuppressed()).isTrue();
    }

    @Test
    @DisplayName("[M8] counts that do not balance are wrong and never published")
    void wrongCountsAreRefused() {
        var counts = Map.of(TOTAL, Count.of(10), part(0), Count.of(9));
        var balances = Set.of(Balance.margin(TOTAL, List.of(part(0))));

        assertThatThrownBy(() -> Truth.of(counts, balances, Set.of())).hasMessageContaining("does not balance");
    }

    @Test
    @DisplayName("[M3] what earlier reports told is taken into account and never counted on being held back")
    void earlierReports() {
        var before = CellId.of("before", Map.of());
        var entries = CellId.of("entries", Map.of());
        var exits = CellId.of("exits", Map.of());
        var stock = CellId.of("stock", Map.of());
        var counts = Map.of(
                before, Count.of(37).as(Standing.TOLD_BEFORE),
                entries, Count.of(7),
                exits, Count.of(4),
                stock, Count.of(40));
        var identity = new Balance(List.of(before, entries), List.of(exits, stock));

        var published = DisclosureControl.apply(Truth.of(counts, Set.of(identity), Set.of()), Rule.MINISTRY);

        assertThat(published.count(exits).isSuppressed()).isTrue();
        assertThat(published.count(stock).value()).isEqualTo("40");
        assertThat(published.counts()).doesNotContainKey(before);
    }

    @Test
    @DisplayName("[M3] a count that was suppressed stays so when a later report would give it away")
    void laterReports() {
        var provisional = CellId.of("cases", Map.of("report", "provisional"));
        var last = CellId.of("cases", Map.of("report", "final"));
        var own = CellId.of("own", Map.of());
        var counts = Map.of(
                provisional, Count.of(4).as(Standing.TOLD_BEFORE),
                last, Count.of(5),
                own, Count.known(1));
        var oneMore = new Balance(List.of(last), List.of(provisional, own));

        var published = DisclosureControl.apply(Truth.of(counts, Set.of(oneMore), Set.of()), Rule.MINISTRY);

        assertThat(published.count(last).isSuppressed()).isTrue();
    }

    @Test
    @DisplayName("[M3] a count that falls below five is one of several, since larger ones are held back, too")
    void justBelow() {
        var told = CellId.of("cases", Map.of("report", "earlier"));
        var now = CellId.of("cases", Map.of("report", "now"));
        var own = CellId.of("own", Map.of());
        var counts = Map.of(told, Count.of(5).as(Standing.TOLD_BEFORE), now, Count.of(4), own, Count.known(1));
        var oneLess = new Balance(List.of(told), List.of(now, own));

        var published = DisclosureControl.apply(Truth.of(counts, Set.of(oneLess), Set.of()), Rule.MINISTRY);

        assertThat(published.count(now).isSuppressed()).isTrue();
    }

    @Test
    @DisplayName("[M3] what cannot be protected any more is not published at all")
    void nothingLeftToHoldBack() {
        var others = CellId.of("others", Map.of());
        var now = CellId.of("cases", Map.of());
        var own = CellId.of("own", Map.of());
        var counts = Map.of(others, Count.known(5), now, Count.of(4), own, Count.known(1));
        var oneLess = new Balance(List.of(others), List.of(now, own));

        var truth = Truth.of(counts, Set.of(oneLess), Set.of());

        assertThatThrownBy(() -> DisclosureControl.apply(truth, Rule.MINISTRY))
                .hasMessageContaining("cannot be protected");
    }

    @Test
    @DisplayName("[M3] a part is protected from the whole that holds it, even when only the part is small")
    void partOfSomething() {
        var part = CellId.of("cases", Map.of("early", "yes"));
        var rest = CellId.of("rest", Map.of());
        var counts = Map.of(TOTAL, Count.of(9), part, Count.of(3), rest, Count.neverTold(6));
        var within = Balance.within(part, rest, TOTAL);

        var published = DisclosureControl.apply(Truth.of(counts, Set.of(within), Set.of()), Rule.MINISTRY);

        assertThat(published.counts()).containsOnlyKeys(TOTAL, part);
        assertThat(published.count(part).isSuppressed()).isTrue();
        assertThat(published.count(TOTAL).value()).isEqualTo("10");
    }

    @ParameterizedTest(name = "a quantile at {0} rests on at least {1}")
    @CsvSource({"0.5,10", "0.9,50", "0.1,50"})
    @DisplayName("[M3] of a quantile at least five things lie on either side")
    void quantiles(double at, long enough) {
        assertThat(Rule.MINISTRY.enoughFor(at)).isEqualTo(enough);
    }

    private static Shown alone(Count count) {
        return DisclosureControl.apply(Truth.of(Map.of(TOTAL, count), Set.of(), Set.of()), Rule.MINISTRY)
                .count(TOTAL);
    }

    private static Shown shareOf(long part, long rest) {
        var share = new Share(part(0), TOTAL);
        return DisclosureControl.apply(column(Set.of(share), part, rest), Rule.MINISTRY)
                .share(share);
    }
}
