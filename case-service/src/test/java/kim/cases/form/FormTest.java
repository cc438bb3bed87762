package kim.cases.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormTest {

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    private static final Map<String, Object> INTERVIEW = Map.of(
            "occasion", "Brief vom Jobcenter",
            "concerns", List.of("Geld", "Wohnung"),
            "wishes", "Arbeiten");

    @Test
    @DisplayName(
            "[P7] [C4] a form that is filled in and kept settles its instrument; a consent settles once it is signed")
    void settles() {
        var file = TestCase.inDueren().spoken("OFFICE");
        file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED").statusCode(200);
        var consent = Map.<String, Object>of("explainedIn", "ara", "agreesToStorage", true);
        var release = Map.<String, Object>of("explainedIn", "ara", "bodies", List.of("Jobcenter"));

        fill(file, "FIRST_INTERVIEW_FORM", INTERVIEW, false, false).statusCode(201);
        fill(file, "DATA_PROTECTION_CONSENT", consent, false, false).statusCode(201);
        fill(file, "RELEASE_FROM_CONFIDENTIALITY", release, true, false).statusCode(201);
        file.goTo("ASSESSMENT")
                .statusCode(409)
                .body("unmetConditions.code", contains("INSTRUMENT_MISSING:DATA_PROTECTION_CONSENT"));
        fill(file, "DATA_PROTECTION_CONSENT", consent, true, false).statusCode(201);
        file.goTo("ASSESSMENT").statusCode(200).body("instruments.state", hasItem("SIGNED"));
    }

    @Test
    @DisplayName("[P7] answers are checked against the form, and each that does not fit is named where it stands")
    void checked() {
        var file = TestCase.inDueren();

        refused(file, People.without(INTERVIEW, "wishes"), "/content/answers/wishes");
        refused(file, People.with(INTERVIEW, Map.of("horoscope", "Löwe")), "/content/answers/horoscope");
        refused(file, People.with(INTERVIEW, Map.of("urgency", "VERY")), "/content/answers/urgency");
        refused(file, People.with(INTERVIEW, Map.of("concerns", List.of("Geld", 7))), "/content/answers/concerns/1");
        refused(file, People.with(INTERVIEW, Map.of("concerns", List.of())), "/content/answers/concerns");
        refused(file, People.with(INTERVIEW, Map.of("wishes", "<img src=x>")), "/content/answers/wishes");
        fill(file, "GOAL_AGREEMENT", goals("gestern"), false, false)
                .statusCode(400)
                .body("violations.pointer", contains("/content/answers/goals/0/dueOn"));
        file.list("forms").body("items", hasSize(0));
        file.read().body("instruments", hasSize(0));
    }

    @Test
    @DisplayName("[P7] a mistake in an answer is told in German, and in English to whoever asks for it")
    void bothLanguages() {
        var file = TestCase.inDueren();
        var body = body("FIRST_INTERVIEW_FORM", People.with(INTERVIEW, Map.of("occasion", 5)), false, false);

        file.add("forms", body).body("violations[0].message", equalTo("integer gefunden, string erwartet"));
        file.worker()
                .asks()
                .header("Accept-Language", "en")
                .header("Idempotency-Key", "english-" + file.id())
                .body(body)
                .post("/api/v1/cases/{id}/forms", file.id())
                .then()
                .body("violations[0].message", equalTo("integer found, string expected"));
    }

    @Test
    @DisplayName("[P7] [C11] a draft may lack answers and settles nothing; finished, it stays as it is")
    void draft() {
        var file = TestCase.inDueren();
        var form = "forms/"
                + fill(file, "FIRST_INTERVIEW_FORM", Map.of("occasion", "Brief"), false, true)
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        file.read().body("instruments", hasSize(0));
        var read = file.list(form).body("draft", equalTo(true)).extract().header("ETag");

        file.put(form, content(Map.of("occasion", "Brief"), false), read)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/answers/concerns", "/answers/wishes"));
        file.put(form, content(INTERVIEW, true), read).statusCode(200);
        file.put(form, content(INTERVIEW, false), read).statusCode(412);
        file.put(form, content(INTERVIEW, false), "*").statusCode(200);
        file.read().body("instruments.code", contains("FIRST_INTERVIEW_FORM"));
        file.put(form, content(INTERVIEW, false), "*")
                .statusCode(409)
                .body("unmetConditions.code", contains("FORM_FINISHED"));
        assertThat(file.list("history").extract().asString()).doesNotContain("Jobcenter");
    }

    @Test
    @DisplayName("[P7] a filled form stays readable in the version it was filled in, whatever the concept asks later")
    void readableForEver() {
        var file = TestCase.inDueren();
        var form = "forms/"
                + fill(file, "FIRST_INTERVIEW_FORM", INTERVIEW, false, false)
                        .extract()
                        .<String>path("id");

        ConceptApi.appliedWithNewInterview("dueren", "2");
        try {
            file.list(form)
                    .body("version", equalTo("1"))
                    .body("schema.properties.wishes.title", equalTo("Was die Person sich wünscht"))
                    .body("answers.wishes", equalTo("Arbeiten"));
            refused(file, INTERVIEW, "/version");
            var again = body("FIRST_INTERVIEW_FORM", Map.of("story", "Lange Geschichte"), false, false);
            file.add("forms", People.with(again, Map.of("version", "2"))).statusCode(201);
        } finally {
            ConceptApi.applied("dueren");
        }
        file.list("forms").body("items.version", contains("1", "2")).body("items[0].schema", nullValue());
    }

    @Test
    @DisplayName("[P7] own instruments are added where the concept allows it, in the words every front end can draw")
    void own() {
        var file = TestCase.inDueren();
        var sleep = Map.<String, Object>of(
                "type",
                "object",
                "properties",
                Map.of("nights", Map.of("type", "integer", "title", "Nächte", "x-title-en", "Nights")));
        var filled = People.with(body("SLEEP_DIARY", Map.of("nights", 4), false, false), Map.of("schema", sleep));

        file.add("forms", People.without(filled, "schema"))
                .statusCode(400)
                .body("violations.pointer", contains("/schema"));
        file.add("forms", People.with(filled, Map.of("schema", Map.of("type", "object", "$ref", "http://x.example"))))
                .statusCode(400)
                .body("violations.pointer", contains("/schema"));
        file.add("forms", filled)
                .statusCode(201)
                .body("schema.properties.nights.title", equalTo("Nächte"))
                .body("id", notNullValue());
        file.add("forms", People.without(filled, "schema")).statusCode(201);
        file.read().body("instruments.code", contains("SLEEP_DIARY", "SLEEP_DIARY"));

        file.add("forms", People.with(body("FIRST_INTERVIEW_FORM", INTERVIEW, false, false), Map.of("schema", sleep)))
                .statusCode(400)
                .body("violations.pointer", contains("/schema"));
    }

    @Test
    @DisplayName("[D6] what people tell in a form lies sealed in the database")
    void sealed() {
        var file = TestCase.inDueren();
        var form = fill(file, "FIRST_INTERVIEW_FORM", INTERVIEW, false, false)
                .extract()
                .<String>path("id");

        scope.in(new Kreis(Worker.DUEREN), () -> {
            var kept =
                    database.withHandle(handle -> handle.createQuery("select answers from filled_form where id = :id")
                            .bind("id", UUID.fromString(form))
                            .mapTo(byte[].class)
                            .one());
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Jobcenter", "wishes");
            return kept;
        });
        file.list("forms/" + form).body("answers.occasion", equalTo("Brief vom Jobcenter"));
        file.list("forms").body("items.draft", contains(false)).body("items[0].answers", nullValue());
    }

    private static void refused(TestCase file, Map<String, Object> answers, String pointer) {
        fill(file, "FIRST_INTERVIEW_FORM", answers, false, false)
                .statusCode(400)
                .body("violations.pointer", contains(pointer));
    }

    private static ValidatableResponse fill(
            TestCase file, String instrument, Map<String, Object> answers, boolean signed, boolean draft) {
        return file.add("forms", body(instrument, answers, signed, draft));
    }

    private static Map<String, Object> body(
            String instrument, Map<String, Object> answers, boolean signed, boolean draft) {
        return Map.of(
                "instrument",
                instrument,
                "version",
                "1",
                "content",
                People.with(content(answers, draft), Map.of("signed", signed)));
    }

    private static Map<String, Object> content(Map<String, Object> answers, boolean draft) {
        return Map.of("on", Days.today().toString(), "answers", answers, "draft", draft);
    }

    private static Map<String, Object> goals(String dueOn) {
        return Map.of("agreed", true, "goals", List.of(Map.of("goal", "Wohnung", "by", "CLIENT", "dueOn", dueOn)));
    }
}
