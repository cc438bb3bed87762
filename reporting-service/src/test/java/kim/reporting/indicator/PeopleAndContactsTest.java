package kim.reporting.indicator;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.CaseStory.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kim.platform.Kreis;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** I03 and I09, counted by hand. */
@QuarkusTest
class PeopleAndContactsTest {

    private static final Kreis KREIS = new Kreis("05903");

    @Inject
    World world;

    @BeforeEach
    void story() {
        world.once(KREIS, this::told);
    }

    private void told() {
        var mother = aPerson(Map.of("birthYear", 1990, "gender", "FEMALE", "nationalityGroup", "UKRAINE"));
        var later = new HashMap<>(mother);
        later.put("residenceGroup", "PROTECTION_24");
        world.happens(
                KREIS,
                // the same woman twice: in a case of her own that ended in October, and in one that began then
                aCase().of(mother).opened("2026-02-01").closed("2026-10-01", "NEEDS_SETTLED", false),
                aCase().of(later).opened("2026-10-02"),
                // turns five in the year of the period, whatever the day
                aCase().of(aPerson(Map.of("birthYear", 2021, "gender", "MALE"))).opened("2026-10-03"),
                aCase().of(aPerson(Map.of("birthYear", 2020))).opened("2026-10-03"),
                // a family of which nothing is known
                aCase().family(3).opened("2026-10-03"),
                // ended before October began
                aCase().of(aPerson(Map.of("birthYear", 1950)))
                        .opened("2026-03-01")
                        .closed("2026-09-30", "OTHER", true));
        world.happens(
                KREIS,
                aCase().opened("2027-01-04")
                        .conversation("2027-01-04")
                        .contact("2027-01-05", "OUTREACH", Map.of("sequence", 2, "interpretation", "LAY_POOL"))
                        .becomes("CASE_MANAGEMENT", "2027-01-10")
                        .contact("2027-01-10", "OFFICE", Map.of("accompaniment", true))
                        .contact("2027-01-12", "OFFICE", Map.of("noShow", true, "interpretation", "PROFESSIONAL"))
                        .contact("2027-01-08", "PHONE", Map.of())
                        .contact("2027-02-01", "PHONE", Map.of()),
                aCase().at("caritas-dueren").opened("2027-01-20").contact("2027-01-18", "LETTER", Map.of()));
    }

    @Test
    @DisplayName("[M3] I03: a person counts once, with the attributes of the case opened last")
    void distinctPersons() {
        var figures = Figures.of(KREIS, "I03", "2026-10", "residenceGroup");

        assertThat(figures.whole("persons")).isEqualTo(6);
        assertThat(figures.value("residenceGroup", "PROTECTION_24", "persons")).isEqualTo(1);
        assertThat(figures.value("residenceGroup", "UNKNOWN", "persons")).isEqualTo(5);
    }

    @Test
    @DisplayName("[K7] I03: what is not known is counted as unknown, and nowhere else")
    void unknownStaysUnknown() {
        var figures = Figures.of(KREIS, "I03", "2026-10", "ageBand");

        assertThat(figures.value("ageBand", "0-5", "persons")).isEqualTo(1);
        assertThat(figures.value("ageBand", "6-13", "persons")).isEqualTo(1);
        assertThat(figures.value("ageBand", "27-44", "persons")).isEqualTo(1);
        assertThat(figures.value("ageBand", "UNKNOWN", "persons")).isEqualTo(3);
        assertThat(figures.value("ageBand", "65+", "persons")).isNull();
        var byGender = Figures.of(KREIS, "I03", "2026-10", "gender");
        assertThat(byGender.value("gender", "FEMALE", "persons")).isEqualTo(1);
        assertThat(byGender.value("gender", "UNKNOWN", "persons")).isEqualTo(4);
    }

    @Test
    @DisplayName("[B1] I09: contacts that took place by channel; no-shows on their own")
    void contactsByChannel() {
        var figures = Figures.of(KREIS, "I09", "2027-01", "channel");

        assertThat(figures.whole("contacts")).isEqualTo(5);
        assertThat(figures.whole("withInterpretation")).isEqualTo(1);
        assertThat(figures.whole("outreach")).isEqualTo(1);
        assertThat(figures.whole("accompaniments")).isEqualTo(1);
        assertThat(figures.whole("noShows")).isEqualTo(1);
        assertThat(figures.value("channel", "OFFICE", "contacts")).isEqualTo(2);
        assertThat(figures.value("channel", "PHONE", "contacts")).isEqualTo(1);
        assertThat(figures.value("channel", "LETTER", "contacts")).isEqualTo(1);
    }

    @Test
    @DisplayName("[M5] I09: a contact belongs to the type the case has at the end of that day, also one entered late")
    void contactsByType() {
        var figures = Figures.of(KREIS, "I09", "2027-01", "type");

        assertThat(figures.value("type", "KURZBERATUNG", "contacts")).isEqualTo(4);
        assertThat(figures.value("type", "CASE_MANAGEMENT", "contacts")).isEqualTo(1);
        assertThat(figures.value("type", "CASE_MANAGEMENT", "noShows")).isEqualTo(1);
    }
}
