package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import kim.platform.Kreis;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I01 and I04, counted by hand. */
@QuarkusTest
class RunningCasesTest {

    private static final Kreis KREIS = new Kreis("05901");

    @Inject
    World world;

    @BeforeEach
    void story() {
        world.once(KREIS, this::told);
    }

    private void told() {
        world.happens(
                KREIS,
                // runs since September, two conversations by the end of October, a third after it
                aCase().opened("2026-09-10")
                        .conversation("2026-09-12")
                        .conversation("2026-10-20")
                        .conversation("2026-11-02"),
                // a family of four that became case management on the last day of October
                aCase().family(4).opened("2026-10-05").becomes("CASE_MANAGEMENT", "2026-10-31"),
                // another carrier, a family of two in case management
                aCase().at("caritas-dueren")
                        .family(2)
                        .with("municipality", "05358008")
                        .with("type", "CASE_MANAGEMENT")
                        .opened("2026-10-06"),
                // a letter and a missed appointment are no conversations
                aCase().opened("2026-10-07")
                        .contact("2026-10-08", "LETTER", Map.of())
                        .contact("2026-10-09", "OFFICE", Map.of("noShow", true)),
                // closed on the last day: does not run at its end
                aCase().opened("2026-10-01").closed("2026-10-31", "NEEDS_SETTLED", false),
                // closed on the day after: still runs
                aCase().opened("2026-10-01").closed("2026-11-01", "NEEDS_SETTLED", false),
                // not yet there
                aCase().opened("2026-11-01"));
    }

    @Test
    @DisplayName("[M8] I01: a case runs from the day it is opened to the day before it is closed")
    void cases() {
        var figures = Figures.of(KREIS, "I01", "2026-10", "carrier");

        assertThat(figures.whole("cases")).isEqualTo(5);
        assertThat(figures.value("carrier", "diakonie-juelich", "cases")).isEqualTo(4);
        assertThat(figures.value("carrier", "caritas-dueren", "cases")).isEqualTo(1);
        assertThat(figures.body().getBoolean("internal")).isTrue();
    }

    @Test
    @DisplayName("[K2] I01: cases, families, persons in families and single persons are columns of their own")
    void unitsOfTheirOwn() {
        var figures = Figures.of(KREIS, "I01", "2026-10", "municipality");

        assertThat(figures.whole("families")).isEqualTo(2);
        assertThat(figures.whole("personsInFamilies")).isEqualTo(6);
        assertThat(figures.whole("singlePersons")).isEqualTo(3);
        assertThat(figures.value("municipality", "05358008", "personsInFamilies"))
                .isEqualTo(2);
        assertThat(figures.value("municipality", "05358048", "families")).isEqualTo(1);
    }

    @Test
    @DisplayName("[C3] I01: short counselling by conversations; letters, no-shows and later ones do not count")
    void conversations() {
        var figures = Figures.of(KREIS, "I01", "2026-10", "");

        assertThat(figures.whole("kurzberatung")).isEqualTo(3);
        assertThat(figures.whole("kurzberatung0")).isEqualTo(2);
        assertThat(figures.whole("kurzberatung2")).isEqualTo(1);
        assertThat(figures.whole("kurzberatung3")).isEqualTo(0);
        assertThat(Figures.of(KREIS, "I01", "2026-11", "").whole("kurzberatung3"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("[Z5] I04: the share of case management is its cases among all that run, for a post among its own")
    void shareOfCaseManagement() {
        var figures = Figures.of(KREIS, "I04", "2026-10", "carrier");

        assertThat(figures.whole("caseManagement")).isEqualTo(2);
        assertThat(figures.whole("share")).isEqualTo(40.0f);
        assertThat(figures.value("carrier", "diakonie-juelich", "share")).isEqualTo(25.0f);
        assertThat(Figures.of(KREIS, "I04", "2026-10", "post").value("post", "caritas-dueren-1", "share"))
                .isEqualTo(100.0f);
    }

    @Test
    @DisplayName("[M8] I01: the same question about another period looks at another last day")
    void otherPeriods() {
        assertThat(Figures.of(KREIS, "I01", "2026-09", "").whole("cases")).isEqualTo(1);
        assertThat(Figures.of(KREIS, "I01", "2026-Q4", "").whole("cases")).isEqualTo(5);
        assertThat(Figures.of(KREIS, "I01", "2026-H2", "").whole("cases")).isEqualTo(5);
        assertThat(Figures.of(KREIS, "I01", "2026", "").whole("cases")).isEqualTo(5);
    }
}
