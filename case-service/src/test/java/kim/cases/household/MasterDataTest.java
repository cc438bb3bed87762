package kim.cases.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of people, and since when. */
@QuarkusTest
class MasterDataTest {

    private static final Map<String, Object> CIRCUMSTANCES = Map.of(
            "immigrationContext", "FLIGHT",
            "arrivedOn", "2022-03-01",
            "arrivedInMunicipalityOn", "2022-06-15",
            "allocatedOn", "2022-06-10",
            "literacy", "OTHER_SCRIPT",
            "german",
                    List.of(
                            Map.of(
                                    "skill",
                                    "SPEAKING",
                                    "level",
                                    "A2",
                                    "evidence",
                                    "CERTIFICATE",
                                    "evidencedOn",
                                    "2025-01-20"),
                            Map.of("skill", "WRITING", "level", "ALPHA")),
            "schooling", Map.of("level", "UPPER_SECONDARY", "years", 11, "country", "475"),
            "qualifications",
                    List.of(Map.of(
                            "kind",
                            "VOCATIONAL_TRAINING",
                            "title",
                            "Schneiderin",
                            "country",
                            "475",
                            "recognition",
                            "PARTIAL")),
            "employment", "IN_LANGUAGE_COURSE",
            "housing", "COMMUNAL_HOUSING");

    @Test
    @DisplayName("[K5] everything that is asked for can be told and is read as it was told")
    void everything() {
        var file = TestCase.inDueren();
        var told = People.with(
                People.amira(),
                Map.of(
                        "circumstances",
                        People.with(
                                CIRCUMSTANCES,
                                Map.of(
                                        "care",
                                        Map.of("childrenElsewhere", 1, "needsChildcare", true),
                                        "preferredChannel",
                                        "MESSENGER"))));

        rewritten(file, amira(file), told)
                .statusCode(200)
                .body("masterData.circumstances.german.level", contains("A2", "ALPHA"))
                .body("masterData.circumstances.schooling.years", equalTo(11))
                .body("masterData.circumstances.qualifications[0].recognition", equalTo("PARTIAL"))
                .body("masterData.circumstances.housing", equalTo("COMMUNAL_HOUSING"))
                .body("masterData.circumstances.care.needsChildcare", equalTo(true))
                .body("masterData.circumstances.care.caresForRelatives", nullValue())
                .body("masterData.circumstances.allocatedOn", equalTo("2022-06-10"));

        var read = file.list("members/" + amira(file)).extract().jsonPath().getMap("masterData");
        rewritten(file, amira(file), read).statusCode(200).body("masterData", equalTo(read));
    }

    @Test
    @DisplayName("[K7] any of it may stay empty, and empty is never a default")
    void nothing() {
        var file = TestCase.inDueren();

        rewritten(file, amira(file), Map.of("circumstances", Map.of("literacy", "NOT_LITERATE")))
                .statusCode(200)
                .body("masterData.circumstances.employment", nullValue())
                .body("masterData.circumstances.german", hasSize(0))
                .body("masterData.residenceTitle", nullValue())
                .body("coarse.benefitSphere", equalTo("UNKNOWN"));
    }

    @Test
    @DisplayName("[K5] nobody is asked for their ethnicity, and nobody can write it down")
    void noEthnicity() {
        var file = TestCase.inDueren();

        rewritten(file, amira(file), People.with(People.amira(), Map.of("ethnicity", "x")))
                .statusCode(400);
        rewritten(file, amira(file), Map.of("circumstances", Map.of("ethnicity", "x")))
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "[K5] arriving before one was born, in two levels of one skill: each mistake is named, nothing changes")
    void mistakes() {
        var file = TestCase.inDueren();
        var wrong = Map.of(
                "arrivedOn", "1980-01-01",
                "arrivedInMunicipalityOn", "1979-12-31",
                "german",
                        List.of(Map.of("skill", "READING", "level", "A1"), Map.of("skill", "READING", "level", "B1")));

        rewritten(file, amira(file), People.with(People.amira(), Map.of("circumstances", wrong)))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains(
                                "/circumstances/arrivedOn",
                                "/circumstances/arrivedInMunicipalityOn",
                                "/circumstances/german"));
        file.list("members/" + amira(file)).body("masterData.circumstances", nullValue());
    }

    @Test
    @DisplayName("[K5] what is told anew holds from today; what held before stays with its time")
    void toldAnew() {
        var file = TestCase.inDueren();
        rewritten(file, amira(file), People.with(People.amira(), Map.of("residenceTitle", "AUFENTHG_9")))
                .statusCode(200);

        course(file)
                .body("residence.title", contains("AUFENTHG_25_2_A2", "AUFENTHG_9"))
                .body("residence[0].until", equalTo(Days.today().minusDays(1).toString()))
                .body("residence[1].since", equalTo(Days.today().toString()))
                .body("benefits.sphere", contains("SGB2"))
                .body("addresses[0].town", equalTo("Niederzier"));
    }

    @Test
    @DisplayName(
            "[K5] status, spheres side by side and addresses have their times; the present ones are shown with the person")
    void lifeCourse() {
        var file = TestCase.inDueren();
        var yesterday = Days.today().minusDays(1).toString();
        var told = Map.of(
                "residence",
                List.of(
                        Map.of("title", "AUFENTHG_60A", "since", "2022-03-01", "until", "2023-05-31"),
                        Map.of(
                                "title",
                                "AUFENTHG_104C_NEU",
                                "since",
                                "2023-06-01",
                                "until",
                                Days.today().plusMonths(2).toString())),
                "benefits",
                List.of(
                        Map.of("sphere", "ASYLBLG", "since", "2022-03-01", "until", yesterday),
                        Map.of("sphere", "SGB2", "since", Days.today().toString()),
                        Map.of("sphere", "CHILD_BENEFIT", "since", "2023-06-01")),
                "addresses",
                List.of(
                        Map.of("town", "Köln", "until", "2022-06-14"),
                        Map.of("town", "Jülich", "municipality", "05358024", "since", "2022-06-15")));

        recourse(file, told).statusCode(200).body("benefits.sphere", contains("ASYLBLG", "SGB2", "CHILD_BENEFIT"));

        file.list("members/" + amira(file))
                .body("masterData.residenceTitle", equalTo("AUFENTHG_104C_NEU"))
                .body("masterData.benefitSphere", equalTo("SGB2"))
                .body("masterData.municipality", equalTo("05358024"))
                .body("masterData.contact.town", equalTo("Jülich"))
                .body("masterData.contact.phone", equalTo("+49 2421 5550"))
                .body("coarse.residenceGroup", equalTo("OPPORTUNITY_104C"));
        file.read().body("status", equalTo("OPEN")).body("post", equalTo("skf-dueren-welcome-1"));
    }

    @Test
    @DisplayName("[K5] two statuses at a time, one sphere twice, an end before its beginning cannot have been")
    void impossibleCourse() {
        var file = TestCase.inDueren();
        var told = Map.of(
                "residence",
                List.of(
                        Map.of("title", "AUFENTHG_60A", "since", "2022-03-01"),
                        Map.of("title", "AUFENTHG_9", "since", "2024-03-01")),
                "benefits",
                List.of(
                        Map.of("sphere", "SGB2", "since", "2022-03-01", "until", "2022-02-01"),
                        Map.of("sphere", "SGB3"),
                        Map.of("sphere", "SGB3", "until", "2022-01-01")));

        recourse(file, told)
                .statusCode(400)
                .body("violations.pointer", contains("/residence/1/since", "/benefits/0/until", "/benefits/2/since"));
        recourse(file, Map.of("residence", List.of(Map.of("title", "LIBRARY_CARD"))))
                .statusCode(400)
                .body("violations.pointer", contains("/residence/0/title"));
        course(file).body("residence.title", contains("AUFENTHG_25_2_A2"));
    }

    @Test
    @DisplayName("[K8] where a protected person lives is in no view but one that asks why; the safe channel is")
    void protectedPerson() {
        var file = TestCase.inDueren();
        var person = "members/" + amira(file);
        protect(file).statusCode(200).body("masterData.contact", nullValue());

        file.list(person)
                .body("masterData.givenName", equalTo("Amira"))
                .body("masterData.municipality", nullValue())
                .body("protection.safeChannel", containsString("Frauenhaus"));
        file.read().body("household.members[0].masterData.contact", nullValue());
        course(file).body("addresses", hasSize(0));
        file.by(Worker.SKF_LEAD).read().body("household.members[0].masterData.contact", nullValue());
        assertThat(file.list("history?limit=200").extract().asString())
                .doesNotContain("Rathausstraße", "Frauenhaus")
                .contains("protection");

        file.list(person + "/hidden-place").statusCode(400);
        file.list(person + "/hidden-place?reason=Umzug begleiten")
                .statusCode(200)
                .body("contact.street", equalTo("Rathausstraße 8"));
        file.by(Worker.SKF_LEAD).list(person + "/hidden-place?reason=x").statusCode(403);
    }

    @Test
    @DisplayName("[K8] writing a protected person back as they are shown loses nothing that is hidden")
    void hiddenIsKept() {
        var file = TestCase.inDueren();
        protect(file).statusCode(200);
        var shown = file.list("members/" + amira(file)).extract().jsonPath().getMap("masterData");

        rewritten(file, amira(file), People.with(cast(shown), Map.of("familyName", "Haddad-Yılmaz")))
                .statusCode(200);
        recourse(file, course(file).extract().jsonPath().getMap("")).statusCode(200);

        file.worker()
                .asks()
                .header("If-Match", "*")
                .delete("/api/v1/cases/{id}/members/{person}/protection", file.id(), amira(file))
                .then()
                .statusCode(200)
                .body("protection", nullValue())
                .body("masterData.contact.street", equalTo("Rathausstraße 8"))
                .body("masterData.municipality", equalTo("05358048"));
    }

    @Test
    @DisplayName("[K8] a protected person's address goes along with no referral, whatever was consented to")
    void notInReferral() {
        var file = TestCase.inDueren().inAssessment();
        protect(file).statusCode(200);
        file.add("consents", People.sharing("abh-dueren", "IDENTITY", "CONTACT"))
                .statusCode(201);

        var referral = file.add(
                        "measures/" + file.measure() + "/referral",
                        Map.of(
                                "recipient", "abh-dueren",
                                "matter", "ABH_25B",
                                "categories", List.of("IDENTITY", "CONTACT")))
                .statusCode(201)
                .extract()
                .<String>path("referralId");

        Worker.SERVICE
                .inside(Worker.DUEREN, "/internal/prepared-referrals/{id}/payload", referral)
                .statusCode(200)
                .body("persons[0].givenName", equalTo("Amira"))
                .body("persons[0].contact", nullValue())
                .body("persons[0].municipality", nullValue());
    }

    @Test
    @DisplayName("[K6] who grows out of the post's age range stays; a handover to a fitting post is proposed")
    void ageLimit() {
        ConceptApi.applied("euskirchen");
        var file = TestCase.openedBy(Worker.KJA, People.single(Map.of("birthDate", "1970-05-05")));

        file.list("handover-proposals")
                .statusCode(200)
                .body("reason", contains("AGE_LIMIT"))
                .body("[0].posts.size()", greaterThan(0));
        file.read().body("status", equalTo("OPEN"));
        TestCase.inDueren().list("handover-proposals").body("", hasSize(0));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> json) {
        return (Map<String, Object>) json;
    }

    private static String amira(TestCase file) {
        return file.read().extract().path("household.members[0].personId");
    }

    private static ValidatableResponse protect(TestCase file) {
        return put(
                file,
                "/protection",
                Map.of("reason", "VIOLENCE", "safeChannel", "über das Frauenhaus, werktags 10 bis 12 Uhr"));
    }

    private static ValidatableResponse course(TestCase file) {
        return file.list("members/" + amira(file) + "/life-course").statusCode(200);
    }

    private static ValidatableResponse recourse(TestCase file, Map<?, ?> told) {
        return put(file, "/life-course", told);
    }

    private static ValidatableResponse rewritten(TestCase file, String person, Map<?, ?> known) {
        return put(file, "", known);
    }

    private static ValidatableResponse put(TestCase file, String part, Object body) {
        return file.worker()
                .asks()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/cases/{id}/members/{person}" + part, file.id(), amira(file))
                .then();
    }
}
