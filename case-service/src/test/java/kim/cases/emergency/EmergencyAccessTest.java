package kim.cases.emergency;

import static kim.cases.Worker.CARITAS_LEAD;
import static kim.cases.Worker.COORDINATOR;
import static kim.cases.Worker.DIAKONIE;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kim.cases.Days;
import kim.cases.TestCase;
import kim.cases.Trace;
import kim.cases.Worker;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmergencyAccessTest {

    private static final String ACCESSES = "/api/v1/cases/emergency-accesses";

    @Test
    @DisplayName("[D5] a colleague opens a case in an emergency: for a day, with a reason, in history and audit log")
    void breaksTheGlass() {
        var file = TestCase.inDueren();
        var colleagues = file.by(SKF_COLLEAGUE);
        colleagues.read().statusCode(404);

        opened(SKF_COLLEAGUE, file).statusCode(201).body("caseId", equalTo(file.id()));

        colleagues.read().statusCode(200).body("extent", equalTo("FULL"));
        colleagues.list("contacts").statusCode(200);
        colleagues.spoken("PHONE");
        assertThat(Trace.of("case", file.id()))
                .contains("case-manager WRITE EMERGENCY_ACCESS", "case-manager READ contacts (emergency access)");
        file.list("history").body("items.act", hasItem("EMERGENCY_ACCESS"));
        file.list("timeline").body("items.text.de", hasItem("Notzugriff"));
        SKF_COLLEAGUE.get("/api/v1/cases?limit=200").body("items.id", not(hasItem(file.id())));
        colleagues.by(SKF_COLLEAGUE.on(Days.today().plusDays(2))).read().statusCode(404);
    }

    @Test
    @DisplayName("[D5] coordination is told at once and takes notice; so are the post, and the lead of its carrier")
    void told() {
        var file = TestCase.inDueren();
        var access = opened(SKF_COLLEAGUE, file).extract().<String>path("id");

        for (var worker : new Worker[] {COORDINATOR, SKF, SKF_LEAD, SKF_COLLEAGUE}) {
            worker.get(ACCESSES).statusCode(200).body("items[0].id", equalTo(access));
        }
        CARITAS_LEAD.get(ACCESSES + "/{id}", access).statusCode(404);
        SKF_LEAD.change(Map.of(), ACCESSES + "/{id}/notice", access).statusCode(403);
        COORDINATOR.post(Map.of(), ACCESSES + "/{id}/notice", access).statusCode(428);
        COORDINATOR
                .change(Map.of(), ACCESSES + "/{id}/notice", access)
                .statusCode(200)
                .body("seenAt", notNullValue());
        COORDINATOR
                .change(Map.of(), ACCESSES + "/{id}/notice", access)
                .statusCode(409)
                .body("unmetConditions.code", contains("ALREADY_SEEN"));
    }

    @Test
    @DisplayName("[D5] [W] of another carrier nobody opens a case, nor without a reason, nor somebody without a post")
    void refused() {
        var file = TestCase.inDueren();

        opened(DIAKONIE, file).statusCode(404);
        opened(COORDINATOR, file).statusCode(403);
        SKF_COLLEAGUE
                .post(Map.of("caseNumber", number(file)), ACCESSES)
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        SKF_COLLEAGUE
                .post(Map.of("caseNumber", "05358-1999-000001", "reason", "Notfall"), ACCESSES)
                .statusCode(404);
        file.by(SKF_COLLEAGUE).read().statusCode(404);
    }

    @Test
    @DisplayName("[D5] [W2] of a psychosocial case coordination learns that it was opened, but not which one it is")
    void closedArea() {
        var file = TestCase.psychosocial();
        var colleague =
                new Worker(Tokens.caseManager(Worker.DUEREN, "caritas-dueren", "caritas-dueren-welcome-sued"), null);

        var access = opened(colleague, file).statusCode(201).extract().<String>path("id");

        file.by(colleague).read().statusCode(200).body("extent", equalTo("FULL"));
        COORDINATOR
                .get(ACCESSES + "/{id}", access)
                .statusCode(200)
                .body("post", equalTo("caritas-dueren-psychosocial"))
                .body("caseId", nullValue());
    }

    private static ValidatableResponse opened(Worker worker, TestCase file) {
        return worker.post(
                Map.of("caseNumber", number(file), "reason", "Kollegin erkrankt, Räumung morgen früh"), ACCESSES);
    }

    private static String number(TestCase file) {
        return file.read().extract().path("number");
    }
}
