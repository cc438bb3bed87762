package kim.cases.escalation;

import static kim.cases.Worker.COORDINATOR;
import static kim.cases.Worker.DIAKONIE;
import static kim.cases.Worker.RBK_COORDINATOR;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationTest {

    private static final String ESCALATION = "/api/v1/escalations/{id}";

    @Test
    @DisplayName("[Z8] coordination is asked about a case without a name, looks for similar ones, and answers")
    void pseudonymised() {
        var similar = TestCase.inDueren().spoken("OFFICE");
        var file = TestCase.inDueren();
        var asked = escalated(file, false);

        COORDINATOR.get("/api/v1/escalations").body("items.id", hasItem(asked));
        var seen = COORDINATOR
                .get(ESCALATION, asked)
                .statusCode(200)
                .body("escalation.question", equalTo("Kein Dienst nimmt an"))
                .body("household.members[0].personId", nullValue())
                .body("household.members[0].coarse.birthYear", equalTo(1988))
                .body("similar", hasItem(similar.id()))
                .body("similar", not(hasItem(file.id())))
                .extract();
        assertThat(seen.asString()).doesNotContain("Haddad");
        COORDINATOR
                .change(seen.header("ETag"), Map.of("answer", "Fragen Sie die MBE"), ESCALATION + "/answer", asked)
                .statusCode(200)
                .body("escalation.state", equalTo("ANSWERED"));

        SKF.get(ESCALATION, asked)
                .body("escalation.answer", equalTo("Fragen Sie die MBE"))
                .body("household.members[0].masterData.familyName", equalTo("Haddad"));
        COORDINATOR
                .change("*", Map.of("answer", "noch einmal"), ESCALATION + "/answer", asked)
                .statusCode(409);
        assertThat(Trace.of("case", file.id()))
                .contains("case-manager WRITE ESCALATED", "coordinator WRITE ESCALATION_ANSWERED");
    }

    @Test
    @DisplayName("[Z8] [E3] coordination learns the name by consent only, and only as long as it lasts")
    void identified() {
        var file = TestCase.inDueren();
        file.add("escalations", question(true))
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:IDENTITY"));
        var consent = file.add("consents", People.sharing("ki-dueren", "IDENTITY"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var asked = escalated(file, true);

        COORDINATOR.get(ESCALATION, asked).body("household.members[0].masterData.familyName", equalTo("Haddad"));
        assertThat(Trace.of("person", file.read().extract().path("household.members[0].personId")))
                .contains("coordinator READ escalation");

        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);
        COORDINATOR.get(ESCALATION, asked).body("household.members[0].masterData", nullValue());
    }

    @Test
    @DisplayName("[W] [W1] a question is between its post and its coordination")
    void nobodyElse() {
        var asked = escalated(TestCase.inDueren(), false);

        for (var other : List.of(SKF_COLLEAGUE, DIAKONIE, RBK_COORDINATOR)) {
            other.get(ESCALATION, asked).statusCode(404);
        }
        SKF.change("*", Map.of("answer", "selbst"), ESCALATION + "/answer", asked)
                .statusCode(403);
    }

    private static String escalated(TestCase file, boolean identified) {
        return file.add("escalations", question(identified))
                .statusCode(201)
                .extract()
                .path("escalation.id");
    }

    private static Map<String, Object> question(boolean identified) {
        return Map.of("field", "WORK", "question", "Kein Dienst nimmt an", "identified", identified);
    }
}
