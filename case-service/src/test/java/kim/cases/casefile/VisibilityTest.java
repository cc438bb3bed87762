package kim.cases.casefile;

import static kim.cases.Worker.CARITAS_LEAD;
import static kim.cases.Worker.COORDINATOR;
import static kim.cases.Worker.MINISTRY;
import static kim.cases.Worker.NORD;
import static kim.cases.Worker.PSYCHOSOCIAL;
import static kim.cases.Worker.RBK_COORDINATOR;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_COLLEAGUE;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisibilityTest {

    private static final String CASES = "/api/v1/cases";

    @Test
    @DisplayName(
            "[W1] for another Kreis, and for everybody who has no business with it, a case is as absent as one that never was")
    void absent() {
        var file = TestCase.inDueren();
        var nobodysCase =
                new TestCase(UUID.randomUUID().toString(), NORD).read().statusCode(404);

        for (var stranger : List.of(NORD, RBK_COORDINATOR, SKF_COLLEAGUE, CARITAS_LEAD, PSYCHOSOCIAL)) {
            var answer = file.by(stranger).read().statusCode(404).extract().asString();
            assertThat(answer).isEqualTo(nobodysCase.extract().asString());
            file.by(stranger).list("contacts").statusCode(404);
            stranger.get(CASES + "?limit=200").body("items.id", not(hasItem(file.id())));
        }
        file.by(NORD).add("contacts", TestCase.conversation("OFFICE")).statusCode(404);
        file.by(MINISTRY).read().statusCode(403);
    }

    @Test
    @DisplayName("[W] the carrier's lead sees who and what, but nothing that was said or planned")
    void carrierLead() {
        var file = TestCase.inDueren().inAssessment();
        file.measure();

        file.by(SKF_LEAD)
                .read()
                .statusCode(200)
                .body("extent", equalTo("MASTER_DATA"))
                .body("household.members[0].masterData.familyName", equalTo("Haddad"))
                .body("instruments", nullValue())
                .body("admissions", nullValue())
                .body("actions", empty());
        for (var content : List.of("contacts", "consents", "goals", "history")) {
            file.by(SKF_LEAD).list(content).statusCode(403);
        }
        file.by(SKF_LEAD).goTo("SERVICE_PLANNING").statusCode(403);
    }

    @Test
    @DisplayName("[W] [D4] coordination sees the Kreis's cases without names, birth dates and content")
    void coordination() {
        var file = TestCase.inDueren().inAssessment();

        var seen = file.by(COORDINATOR)
                .read()
                .statusCode(200)
                .body("extent", equalTo("PSEUDONYMISED"))
                .body("household.members[0].coarse.personRef", notNullValue())
                .body("household.members[0].coarse.birthYear", equalTo(1988))
                .body("household.members[0].personId", nullValue())
                .body("actions", empty())
                .extract()
                .asString();

        assertThat(seen).doesNotContain("Haddad", "Amira", "1988-04-12", "52382", "Mehrere Anliegen");
        file.by(COORDINATOR).list("contacts").statusCode(403);
        COORDINATOR.get(CASES + "?externalReference=4711").statusCode(403);
        COORDINATOR.get(CASES + "?limit=200").body("items.id", hasItem(file.id()));
    }

    @Test
    @DisplayName("[W2] a psychosocial case is closed to lead and coordination; they count it and see nothing of it")
    void psychosocial() {
        var before = total(COORDINATOR);
        var file = TestCase.psychosocial();

        file.read().statusCode(200).body("focusArea", equalTo("PSYCHOSOCIAL"));
        for (var other : List.of(COORDINATOR, CARITAS_LEAD, SKF)) {
            file.by(other).read().statusCode(404);
            other.get(CASES + "?focusArea=PSYCHOSOCIAL").statusCode(200).body("items", empty());
        }
        assertThat(total(COORDINATOR)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("[W2] no total over a filter that could single somebody out counts what the caller may not see")
    void totalsSingleNobodyOut() {
        ConceptApi.applied("dueren");
        var filters = List.of("post=caritas-dueren-psychosocial", "phase=CLARIFICATION&focusArea=PSYCHOSOCIAL");
        var before = filters.stream().map(filter -> total(CARITAS_LEAD, filter)).toList();
        var reference = "psych-" + UUID.randomUUID();
        var household = People.single(People.somebody());
        PSYCHOSOCIAL.post(
                Map.of(
                        "accessRoute",
                        "SELF",
                        "externalReference",
                        reference,
                        "household",
                        household,
                        "consent",
                        People.signed(Days.today())),
                CASES);

        assertThat(filters.stream().map(filter -> total(CARITAS_LEAD, filter)).toList())
                .isEqualTo(before);
        assertThat(total(CARITAS_LEAD, "externalReference=" + reference)).isZero();
        assertThat(total(PSYCHOSOCIAL, filters.getFirst())).isPositive();
    }

    @Test
    @DisplayName("[W3] a case offers exactly the steps that the API would take")
    void actions() {
        var file = TestCase.inDueren();

        assertThat(offered(file))
                .containsExactlyInAnyOrder(
                        "record-contact",
                        "record-consent",
                        "withdraw-consent",
                        "file-instrument",
                        "fill-form",
                        "keep-attachment",
                        "assess-needs",
                        "set-success",
                        "hold-conference",
                        "escalate",
                        "request-disclosure",
                        "join-household",
                        "leave-household",
                        "rewrite-member",
                        "rewrite-life-course",
                        "rewrite-health-needs",
                        "protect-member",
                        "link-persons",
                        "decide-admission",
                        "hand-over",
                        "mark-waiting",
                        "close");
        file.inAssessment();
        var assessed = file.read().extract().jsonPath();
        assertThat(assessed.getList("actions.rel", String.class))
                .contains("plan-goal", "evaluate")
                .doesNotContain("decide-admission");
        assertThat(open(assessed, "change-phase")).containsExactly("SERVICE_PLANNING");
        file.goTo("SERVICE_PLANNING").statusCode(200);
        file.step("closure", Map.of("reason", "GOALS_REACHED")).statusCode(200);
        assertThat(offered(file))
                .containsExactlyInAnyOrder("reopen", "withdraw-consent", "protect-member", "request-disclosure");
    }

    private static Set<String> offered(TestCase file) {
        return Set.copyOf(file.read().extract().jsonPath().getList("actions.rel", String.class));
    }

    @Test
    @DisplayName("a list is paged without losing or repeating a case, newest first")
    void paging() {
        for (var i = 0; i < 3; i++) {
            TestCase.psychosocial();
        }
        var whole = PSYCHOSOCIAL.get(CASES + "?limit=200").extract().jsonPath().getList("items.id", String.class);

        var paged = new ArrayList<String>();
        var next = "";
        do {
            var page = PSYCHOSOCIAL
                    .get(CASES + "?limit=2" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id", String.class));
            next = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!next.isEmpty());

        assertThat(paged).isEqualTo(whole).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<String> open(JsonPath file, String rel) {
        return file.getList("actions.find { it.rel == '%s' }.to".formatted(rel), String.class);
    }

    private static int total(Worker worker) {
        return total(worker, "status=OPEN");
    }

    private static int total(Worker worker, String filter) {
        return worker.get(CASES + "?total=true&" + filter)
                .statusCode(200)
                .extract()
                .path("total");
    }
}
