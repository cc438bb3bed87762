package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.CaseStory.aPerson;
import static kim.reporting.story.GroupStory.aGroup;
import static kim.reporting.story.GroupStory.anOpenHour;
import static kim.reporting.story.ReferralStory.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kim.platform.Kreis;
import kim.reporting.story.CaseStory;
import kim.reporting.story.Figures;
import kim.reporting.story.ReferralStory;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I02 with handovers, I03 with open hours, I06, I20, I22, I24 and I26, counted by hand; each in a Kreis of its own. */
@QuarkusTest
class PostsAndQualityTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M8] I02: a case handed over leaves one carrier's stock and enters the other's, in every row")
    void handover() {
        var kreis = new Kreis("05981");
        world.happens(
                kreis,
                aCase().opened("2026-03-01").assigned("caritas-dueren", "2026-03-10"),
                // among posts of one carrier it is no transfer between carriers
                aCase().opened("2026-03-02").assigned("diakonie-juelich", "2026-03-11"));

        var figures = Figures.of(kreis, "I02", "2026-03", "carrier");

        assertThat(figures.value("carrier", "diakonie-juelich", "entries")).isEqualTo(2);
        assertThat(figures.value("carrier", "diakonie-juelich", "transfersOut")).isEqualTo(1);
        assertThat(figures.value("carrier", "diakonie-juelich", "stock")).isEqualTo(1);
        assertThat(figures.value("carrier", "caritas-dueren", "transfersIn")).isEqualTo(1);
        assertThat(figures.value("carrier", "caritas-dueren", "stock")).isEqualTo(1);
        assertThat(figures.whole("transfersIn")).isEqualTo(0);
    }

    @Test
    @DisplayName("[B4] I03: who came to an open hour without a name counts in a column of their own")
    void openHours() {
        var kreis = new Kreis("05982");
        world.happens(
                kreis,
                aCase().opened("2026-03-01"),
                anOpenHour("2026-03-03", Map.of("gender", "FEMALE"), Map.of("gender", "FEMALE"), Map.of()),
                anOpenHour("2026-04-03", Map.of()));

        var figures = Figures.of(kreis, "I03", "2026-03", "gender");

        assertThat(figures.whole("persons")).isEqualTo(1);
        assertThat(figures.whole("anonymousContacts")).isEqualTo(3);
        assertThat(figures.value("gender", "FEMALE", "anonymousContacts")).isEqualTo(2);
        assertThat(figures.value("gender", "UNKNOWN", "anonymousContacts")).isEqualTo(1);
        assertThat(Figures.of(kreis, "I03", "2026-03", "ageBand").value("ageBand", "UNKNOWN", "anonymousContacts"))
                .isNull();
    }

    @Test
    @DisplayName("[Z5] I06: cases and filled shares of a post, beside the guide for full and for part-time posts")
    void caseload() {
        var kreis = new Kreis("05983");
        world.hasConcept(kreis);
        world.happens(
                kreis,
                aCase().opened("2026-02-01"),
                aCase().opened("2026-02-01"),
                aCase().at("caritas-dueren").opened("2026-02-01"));

        var february = Figures.of(kreis, "I06", "2026-02", "carrier,post");

        // 1 of the Diakonie and 0.5 of the Caritas, whose other post is filled from March on
        assertThat(february.whole("cases")).isEqualTo(3);
        assertThat(february.whole("fte")).hasToString("1.5");
        assertThat(february.whole("casesPerFte")).hasToString("2");
        assertThat(february.value("carrier", "caritas-dueren", "casesPerFte")).hasToString("2");
        assertThat(february.value("post", "caritas-dueren-1", "guideTo")).isEqualTo(30);
        assertThat(february.value("post", "diakonie-juelich-welcome-1", "guideFrom"))
                .isEqualTo(50);
        assertThat(february.value("post", "caritas-dueren-2", "casesPerFte")).isNull();
        assertThat(february.whole("guideTo")).isNull();
        assertThat(Figures.of(kreis, "I06", "2026-03", "").whole("fte")).hasToString("2.5");
    }

    @Test
    @DisplayName("[M6] I20: posts, shares granted and filled, months filled and vacant, and the lump sums they make")
    void postsAndFunding() {
        var kreis = new Kreis("05984");
        world.hasConcept(kreis);

        var quarter = Figures.of(kreis, "I20", "2026-Q1", "buildingBlock,carrier");

        assertThat(quarter.value("buildingBlock", "II", "posts")).isEqualTo(3);
        assertThat(quarter.value("buildingBlock", "II", "fte")).hasToString("2.5");
        assertThat(quarter.value("buildingBlock", "II", "fteGranted")).hasToString("2.5");
        // 1 and 0.5 for three months, 1 for March alone
        assertThat(quarter.value("buildingBlock", "II", "fteFilled")).hasToString("1.83");
        assertThat(quarter.value("buildingBlock", "II", "monthsFilled")).isEqualTo(7);
        assertThat(quarter.value("buildingBlock", "II", "monthsVacant")).isEqualTo(2);
        // 5.5 months of a full post at 57,000 a year
        assertThat(euros(quarter, "II")).isEqualTo(26125);
        assertThat(quarter.value("carrier", "caritas-dueren", "monthsVacant")).isEqualTo(2);
        assertThat(euros(quarter, "III")).isEqualTo(12500);
        assertThat(quarter.value("buildingBlock", "I", "amount")).isNull();
    }

    @Test
    @DisplayName("[K7] I22: of whom what is not known, and how long contacts wait to be entered")
    void dataQuality() {
        var kreis = new Kreis("05985");
        var known = aPerson(Map.of("birthYear", 1990, "gender", "FEMALE", "benefitSphere", "SGB2"));
        world.happens(
                kreis,
                aCase().of(known)
                        .opened("2026-03-01")
                        .conversation("2026-03-02")
                        .enteredLate("2026-03-03", "2026-03-13"),
                aCase().at("caritas-dueren").opened("2026-03-01").enteredLate("2026-03-04", "2026-03-08"));

        var figures = Figures.of(kreis, "I22", "2026-03", "carrier");

        assertThat(figures.whole("persons")).isEqualTo(2);
        assertThat(figures.whole("unknownAge")).isEqualTo(1);
        assertThat(figures.whole("shareUnknownGender")).hasToString("50.0");
        assertThat(figures.whole("unknownNationality")).isEqualTo(2);
        assertThat(figures.value("carrier", "diakonie-juelich", "unknownSphere"))
                .isEqualTo(0);
        assertThat(figures.whole("contacts")).isEqualTo(3);
        // 0, 10 and 4 days
        assertThat(figures.whole("daysToEntry")).isEqualTo(4);
        assertThat(figures.value("carrier", "diakonie-juelich", "daysToEntry")).isEqualTo(5);
    }

    @Test
    @DisplayName("[R7] I24: cases in which a title or a naturalisation was granted while they ran, by legal matter")
    void titles() {
        var kreis = new Kreis("05986");
        var running = aCase().opened("2026-01-01");
        var ended = aCase().opened("2026-01-01").closed("2026-02-01", "OTHER", true);
        world.happens(
                kreis,
                running,
                ended,
                // two titles in one case: it counts once, with the later one
                granted(running, "ABH", "ABH_25B", "2026-03-05"),
                granted(running, "ABH", "ABH_SETTLEMENT", "2026-03-25"),
                granted(running, "EBH", "EBH_STAG_10", "2026-03-26"),
                // no title, and after the case had ended
                granted(aCaseIn(kreis), "ABH", "ABH_WORK_PERMIT", "2026-03-05"),
                granted(ended, "ABH", "ABH_25B", "2026-03-05"));

        var figures = Figures.of(kreis, "I24", "2026-03", "matter");

        assertThat(figures.whole("titles")).isEqualTo(1);
        assertThat(figures.whole("naturalisations")).isEqualTo(1);
        assertThat(figures.value("matter", "ABH_SETTLEMENT", "titles")).isEqualTo(1);
        assertThat(figures.value("matter", "ABH_25B", "titles")).isNull();
        assertThat(figures.value("matter", "EBH_STAG_10", "naturalisations")).isEqualTo(1);
    }

    @Test
    @DisplayName("[B5] I26: groups and the heads counted in them")
    void groups() {
        var kreis = new Kreis("05987");
        world.happens(
                kreis,
                aGroup("GROUP_COUNSELLING", "2026-03-02", 7),
                aGroup("INFORMATION_EVENT", "2026-03-31", 24),
                aGroup("INFORMATION_EVENT", "2026-04-01", 50));

        var figures = Figures.of(kreis, "I26", "2026-03", "");

        assertThat(figures.whole("events")).isEqualTo(2);
        assertThat(figures.whole("counselling")).isEqualTo(1);
        assertThat(figures.whole("information")).isEqualTo(1);
        assertThat(figures.whole("participations")).isEqualTo(31);
        assertThat(Figures.of(kreis, "I26", "2026-05", "").whole("participations"))
                .isEqualTo(0);
    }

    private static double euros(Figures figures, String block) {
        return Objects.requireNonNull(figures.value("buildingBlock", block, "amount"))
                .doubleValue();
    }

    private CaseStory aCaseIn(Kreis kreis) {
        var running = aCase().opened("2026-01-01");
        world.happens(kreis, running);
        return running;
    }

    private static ReferralStory granted(CaseStory of, String authority, String matter, String on) {
        return aReferral()
                .with("caseId", of.id())
                .with("measureId", UUID.randomUUID())
                .with("recipientKind", authority)
                .with("matter", matter)
                .requested("2026-01-10")
                .becomes("COMPLETED", on, Map.of("outcome", "APPLICATION_GRANTED"));
    }
}
