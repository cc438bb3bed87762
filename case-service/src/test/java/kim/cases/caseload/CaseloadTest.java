package kim.cases.caseload;

import static kim.cases.Worker.COORDINATOR;
import static kim.cases.Worker.SKF;
import static kim.cases.Worker.SKF_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import kim.cases.Worker;
import kim.cases.concept.ConceptApi;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseloadTest {

    /** A post that no other test works for, so that its load is this test's alone. */
    private static final String QUIET_POST = "evangelische-gemeinde-dueren-welcome";

    private static final Worker QUIET =
            new Worker(Tokens.caseManager(Worker.DUEREN, "evangelische-gemeinde-dueren", QUIET_POST), null);

    private static final String POST = "skf-dueren-welcome-1";

    @Test
    @DisplayName("[Z5] a post's running cases are counted, Kurzberatung and case management together, closed ones not")
    void counts() {
        var file = TestCase.inDueren();
        var before = running(SKF);

        var other = TestCase.inDueren();
        assertThat(running(SKF)).isEqualTo(before + 1);
        other.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);
        assertThat(running(SKF)).isEqualTo(before);
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);
        assertThat(running(SKF)).isEqualTo(before - 1);
    }

    @Test
    @DisplayName("[D7] a load is seen by who holds the post, leads its carrier or coordinates, and by nobody else")
    void whoSees() {
        TestCase.inDueren();
        SKF.get("/api/v1/caseload").body("posts.post", contains(POST)).body("carriers", empty());
        SKF_LEAD.get("/api/v1/caseload")
                .body("posts.organisation", everyItem(is("skf-dueren")))
                .body("carriers.organisation", contains("skf-dueren"));
        COORDINATOR.get("/api/v1/caseload").body("carriers.organisation", hasItem("diakonie-juelich"));
        Worker.MINISTRY.get("/api/v1/caseload").statusCode(403);
    }

    @Test
    @DisplayName("[Z5] each change of a post's load is told, in the order of its versions")
    void told() {
        ConceptApi.applied("dueren");
        TestCase.openedBy(QUIET, People.family());
        var file = TestCase.openedBy(QUIET, People.family());
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);

        List<Told.Event> loads = Told.until("kim.cases", QUIET_POST, "kim.case.post-load-changed.v1", 3);
        assertThat(loads).extracting(Told.Event::version).isSorted().doesNotHaveDuplicates();
        assertThat(loads)
                .extracting(load -> load.data().path("running").asInt())
                .containsExactly(1, 2, 1);
        var last = loads.getLast().data();
        assertThat(last.path("byType").path("KURZBERATUNG").asInt()).isEqualTo(1);
        QUIET.get("/api/v1/caseload").body("posts.running", contains(1));
    }

    private static int running(Worker worker) {
        return worker.get("/api/v1/caseload")
                .statusCode(200)
                .extract()
                .path("posts.find { it.post == '%s' }.running".formatted(POST));
    }
}
