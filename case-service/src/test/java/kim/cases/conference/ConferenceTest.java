package kim.cases.conference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConferenceTest {

    private static final Map<String, Object> CLERK =
            Map.of("side", "BODY", "part", "Sachbearbeitung", "organisation", "abh-dueren");
    private static final Map<String, Object> TEACHER = Map.of("side", "BODY", "part", "Klassenlehrkraft");
    private static final Map<String, Object> SISTER = Map.of("side", "CLIENT", "part", "Schwester");

    @Test
    @DisplayName("[P6] [E4] a body takes part only as far as the client agreed to what it hears")
    void consented() {
        var file = TestCase.inDueren();

        file.add("conferences", conference(List.of("IDENTITY", "RESIDENCE"), CLERK, SISTER))
                .statusCode(409)
                .body(
                        "unmetConditions.code",
                        contains("CONSENT_MISSING:abh-dueren:IDENTITY", "CONSENT_MISSING:abh-dueren:RESIDENCE"));
        file.list("conferences").body("items", hasSize(0));

        file.add("consents", People.sharing("abh-dueren", "IDENTITY", "RESIDENCE"))
                .statusCode(201);
        file.add("conferences", conference(List.of("IDENTITY", "RESIDENCE"), CLERK, SISTER))
                .statusCode(201)
                .body("participants.side", contains("BODY", "CLIENT"))
                .body("categories", contains("IDENTITY", "RESIDENCE"))
                .body("undertakings[0].dueOn", equalTo(Days.today().plusWeeks(2).toString()));
    }

    @Test
    @DisplayName("[P6] a body without a recipient's name hears of a case only where nobody can tell whose it is")
    void anonymised() {
        var file = TestCase.inDueren();

        refused(file, conference(List.of("IDENTITY"), TEACHER), "/participants/0/organisation");
        refused(
                file,
                conference(List.of("IDENTITY"), People.with(CLERK, Map.of("organisation", "abh-mars"))),
                "/participants/0/organisation");
        refused(file, conference(List.of(), CLERK), "/categories");
        var anonymised = Map.<String, Object>of("anonymised", true);
        refused(file, People.with(conference(List.of("IDENTITY"), TEACHER), anonymised), "/categories");
        file.add("conferences", People.with(conference(List.of(), TEACHER, CLERK), anonymised))
                .statusCode(201)
                .body("anonymised", equalTo(true));
    }

    @Test
    @DisplayName("[P6] [C11] who undertook what by when is followed up, once and on the version read")
    void undertaken() {
        var file = TestCase.inDueren();
        var promise = file.add("conferences", conference(List.of(), SISTER))
                .statusCode(201)
                .extract()
                .<String>path("undertakings[0].id");
        var fulfilment = "conferences/undertakings/" + promise + "/fulfilment";

        file.step(fulfilment, Map.of(), "\"7\"").statusCode(412);
        file.step(fulfilment, Map.of(), "\"0\"").statusCode(200).body("undertakings[0].keptOn", notNullValue());
        file.step(fulfilment, Map.of()).statusCode(409).body("unmetConditions.code", contains("ALREADY_KEPT"));
    }

    @Test
    @DisplayName("[P6] [P8] what somebody undertook is due until it is done")
    void due() {
        var file = TestCase.inDueren();
        var promise =
                file.add("conferences", conference(List.of(), SISTER)).extract().<String>path("undertakings[0].id");
        var due = "soon.findAll { it.caseId == '%s' }.kind".formatted(file.id());

        file.worker().get("/api/v1/due?days=20").statusCode(200).body(due, contains("UNDERTAKING"));
        file.step("conferences/undertakings/" + promise + "/fulfilment", Map.of())
                .statusCode(200);
        file.worker().get("/api/v1/due?days=20").statusCode(200).body(due, empty());
    }

    @Test
    @DisplayName("[P6] what is missing or cannot be meant is named, and nothing is kept")
    void refusedInput() {
        var file = TestCase.inDueren();
        var fine = conference(List.of(), SISTER);

        refused(file, People.with(fine, Map.of("participants", List.of())), "/participants");
        refused(file, People.with(fine, Map.of("subject", " ")), "/subject");
        refused(file, People.without(fine, "clientView"), "/clientView");
        refused(file, People.with(fine, Map.of("on", Days.today().plusDays(1).toString())), "/on");
        refused(file, People.with(fine, Map.of("categories", List.of("SHOE_SIZE"))), "/categories/0");
        refused(
                file,
                People.with(fine, Map.of("undertakings", List.of(Map.of("what", "Anrufen", "who", "Schule")))),
                "/undertakings/0/dueOn");
        file.list("conferences").body("items", hasSize(0));
    }

    private static void refused(TestCase file, Map<String, Object> wrong, String pointer) {
        file.add("conferences", wrong).statusCode(400).body("violations.pointer", contains(pointer));
    }

    @SafeVarargs
    private static Map<String, Object> conference(List<String> categories, Map<String, ?>... participants) {
        return Map.of(
                "on",
                Days.today().toString(),
                "subject",
                "Wie es mit dem Aufenthalt weitergeht",
                "participants",
                List.of(participants),
                "categories",
                categories,
                "clientView",
                "Ich möchte arbeiten dürfen",
                "undertakings",
                List.of(Map.of(
                        "what", "Unterlagen nachreichen",
                        "who", "Ratsuchende Person",
                        "dueOn", Days.today().plusWeeks(2).toString())));
    }
}
