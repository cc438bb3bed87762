package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kim.platform.Kreis;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I02, I05, I07 and I17, counted by hand. */
@QuarkusTest
class FlowsTest {

    private static final Kreis KREIS = new Kreis("05902");

    @Inject
    World world;

    @BeforeEach
    void story() {
        world.once(KREIS, this::told);
    }

    private void told() {
        world.happens(
                KREIS,
                // in stock before October; turned into case management after three conversations
                aCase().opened("2026-09-01")
                        .conversation("2026-09-02")
                        .conversation("2026-09-20")
                        .conversation("2026-10-06")
                        .admitted("2026-10-06", true)
                        .becomes("CASE_MANAGEMENT", "2026-10-06"),
                // admitted in the second conversation: a transfer, but no conversion; closed early in the same month
                aCase().with("accessRoute", "ABH")
                        .opened("2026-10-01")
                        .conversation("2026-10-02")
                        .conversation("2026-10-09")
                        .admitted("2026-10-09", false)
                        .becomes("CASE_MANAGEMENT", "2026-10-09")
                        .closed("2026-10-30", "MOVED_AWAY", true),
                // came and went on one day
                aCase().at("caritas-dueren").opened("2026-10-12").closed("2026-10-12", "NEEDS_SETTLED", false),
                // closed in summer, came back within six months
                aCase().at("caritas-dueren")
                        .opened("2026-05-01")
                        .closed("2026-06-15", "UNREACHABLE", true)
                        .reopened("2026-10-20"),
                // closed a year ago, came back
                aCase().opened("2025-05-01")
                        .closed("2025-06-15", "UNREACHABLE", true)
                        .reopened("2026-10-20"),
                // nothing of October
                aCase().opened("2026-11-01"));
    }

    @Test
    @DisplayName("[M8] I02: stock = previous stock + entries + transfers in - exits - transfers out, in every row")
    void stockAndFlow() {
        var byType = Figures.of(KREIS, "I02", "2026-10", "type");

        assertRow(byType, "KURZBERATUNG", 1, 4, 0, 1, 2, 2);
        assertRow(byType, "CASE_MANAGEMENT", 0, 0, 2, 1, 0, 1);
        assertThat(byType.whole("stockBefore")).isEqualTo(1);
        assertThat(byType.whole("entries")).isEqualTo(4);
        assertThat(byType.whole("transfersIn")).isEqualTo(0);
        assertThat(byType.whole("exits")).isEqualTo(2);
        assertThat(byType.whole("transfersOut")).isEqualTo(0);
        assertThat(byType.whole("stock")).isEqualTo(3);
    }

    @Test
    @DisplayName("[M8] I02: a change of type is no transfer where only carriers are looked at")
    void transfersOfTheBreakdown() {
        var byCarrier = Figures.of(KREIS, "I02", "2026-10", "carrier");

        assertThat(byCarrier.value("carrier", "diakonie-juelich", "entries")).isEqualTo(2);
        assertThat(byCarrier.value("carrier", "diakonie-juelich", "transfersIn"))
                .isEqualTo(0);
        assertThat(byCarrier.value("carrier", "diakonie-juelich", "stock")).isEqualTo(2);
        assertThat(byCarrier.value("carrier", "caritas-dueren", "exits")).isEqualTo(1);
        assertThat(byCarrier.value("carrier", "caritas-dueren", "stock")).isEqualTo(1);
    }

    @Test
    @DisplayName("[M8] I02: the stock of one month is the previous stock of the next")
    void monthsFollowEachOther() {
        assertThat(Figures.of(KREIS, "I02", "2026-11", "").whole("stockBefore")).isEqualTo(3);
        assertThat(Figures.of(KREIS, "I02", "2026-11", "").whole("stock")).isEqualTo(4);
        assertThat(Figures.of(KREIS, "I02", "2026", "").whole("entries")).isEqualTo(7);
    }

    @Test
    @DisplayName(
            "[C3] I05: short counselling turned into case management; an admission by the second conversation is none")
    void conversions() {
        var figures = Figures.of(KREIS, "I05", "2026-10", "carrier");

        assertThat(figures.whole("kurzberatung")).isEqualTo(5);
        assertThat(figures.whole("conversions")).isEqualTo(1);
        assertThat(figures.whole("share")).isEqualTo(20.0f);
        assertThat(figures.value("carrier", "diakonie-juelich", "conversions")).isEqualTo(1);
        assertThat(figures.value("carrier", "caritas-dueren", "conversions")).isEqualTo(0);
        assertThat(Figures.of(KREIS, "I05", "2026-11", "").whole("conversions")).isEqualTo(0);
    }

    @Test
    @DisplayName("[Z1] I07: entries by the route on which they came")
    void accessRoutes() {
        var figures = Figures.of(KREIS, "I07", "2026-10", "accessRoute");

        assertThat(figures.value("accessRoute", "SELF", "entries")).isEqualTo(3);
        assertThat(figures.value("accessRoute", "ABH", "entries")).isEqualTo(1);
        assertThat(figures.whole("entries")).isEqualTo(4);
    }

    @Test
    @DisplayName("[C7] I17: exits by reason, early ones among them")
    void exitsByReason() {
        var figures = Figures.of(KREIS, "I17", "2026-10", "reason");

        assertThat(figures.value("reason", "MOVED_AWAY", "exits")).isEqualTo(1);
        assertThat(figures.value("reason", "NEEDS_SETTLED", "exits")).isEqualTo(1);
        assertThat(figures.whole("exits")).isEqualTo(2);
        assertThat(figures.whole("early")).isEqualTo(1);
    }

    @Test
    @DisplayName("[C10] I17: who came back within six months, and not who came back after a year")
    void reopened() {
        var figures = Figures.of(KREIS, "I17", "2026-10", "carrier");

        assertThat(figures.whole("reopened")).isEqualTo(1);
        assertThat(figures.value("carrier", "caritas-dueren", "reopened")).isEqualTo(1);
        assertThat(figures.value("carrier", "diakonie-juelich", "reopened")).isEqualTo(0);
    }

    private static void assertRow(
            Figures figures, String type, int before, int entries, int in, int exits, int out, int stock) {
        assertThat(figures.value("type", type, "stockBefore")).isEqualTo(before);
        assertThat(figures.value("type", type, "entries")).isEqualTo(entries);
        assertThat(figures.value("type", type, "transfersIn")).isEqualTo(in);
        assertThat(figures.value("type", type, "exits")).isEqualTo(exits);
        assertThat(figures.value("type", type, "transfersOut")).isEqualTo(out);
        assertThat(figures.value("type", type, "stock")).isEqualTo(stock);
    }
}
