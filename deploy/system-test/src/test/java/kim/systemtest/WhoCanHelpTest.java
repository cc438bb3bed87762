package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import kim.demo.client.Visitor;
import kim.demo.concept.KimKreis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case manager in Jülich asks the directory that came with KIM, and coordination keeps it. */
@Order(26)
@ExtendWith(OnTheWholeStack.class)
class WhoCanHelpTest {

    private static final String MATCHES = "/directory/matches?age=16&language=ara&topic=SCHOOL&municipality=05358024";

    private final MainJob job;

    WhoCanHelpTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName(
            "[R11] 16 years, Arabic, school place, Jülich: the nearest fitting service first, each with its reasons")
    void matched() {
        var matches = caseManager().get(MATCHES).expect(200).list("/items");

        assertThat(names(matches))
                .containsSubsequence("Jugendmigrationsdienst (JMD) Jülich", "Jugendmigrationsdienst (JMD) Düren")
                .doesNotContain("Migrationsberatung für erwachsene Zugewanderte (MBE)");
        assertThat(matches)
                .allSatisfy(match -> assertThat(reasons(match)).isNotEmpty().noneMatch(String::isBlank));
        assertThat(matches)
                .filteredOn(match -> match.path("name").asText().equals("Jugendmigrationsdienst (JMD) Jülich"))
                .singleElement()
                .satisfies(match -> assertThat(reasons(match)).contains("Schule", "in Jülich"));
    }

    @Order(2)
    @Test
    @DisplayName("[R11] the question has no place for a name, and nothing of it is kept")
    void namesNobody() {
        var asked = caseManager()
                .get("/directory/matches?topic=SCHOOL&language=Arabicanov")
                .send();
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.violatingPointers()).containsExactly("/language");
        assertThat(job.stack().database("kim_referral").tablesWith("Arabicanov"))
                .isEmpty();
    }

    @Order(3)
    @Test
    @DisplayName("[R11] what nobody has vouched for lately waits for coordination's review")
    void reviews() {
        var due = coordinator().get("/directory/reviews").expect(200).list("/items");
        assertThat(due).isNotEmpty();
        assertThat(caseManager().get("/directory/reviews").send().status()).isEqualTo(403);
    }

    @Order(4)
    @Test
    @DisplayName("[R11] the whole directory leaves as HSDS, and taken in again it is the same")
    void roundTrip() {
        var exported = coordinator().get("/directory").expect(200);
        assertThat(exported.body()).contains("\"organization_id\"", "\"assured_date\"", "\"service_at_locations\"");

        var taken = coordinator().post("/directory/import").raw(exported.body()).expect(200);
        assertThat(taken.text("/added")).isEqualTo("0");
        assertThat(taken.text("/changed")).isEqualTo("0");
    }

    private static List<String> names(List<JsonNode> matches) {
        return matches.stream().map(match -> match.path("name").asText()).toList();
    }

    private static List<String> reasons(JsonNode match) {
        return StreamSupport.stream(match.path("reasons").spliterator(), false)
                .map(reason -> reason.path("text").asText())
                .toList();
    }

    private Visitor caseManager() {
        var concept = KimKreis.DUEREN.concept(job.kim());
        return job.kim().as(concept.caseManager("diakonie-juelich-welcome-1"));
    }

    private Visitor coordinator() {
        return job.kim().as(KimKreis.DUEREN.concept(job.kim()).coordinator());
    }
}
