package kim.reporting.reconciliation;

import static io.restassured.RestAssured.given;
import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.ReferralStory.anIntake;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.testing.Tokens;
import kim.reporting.story.Broadcast;
import kim.reporting.story.CaseStory;
import kim.reporting.story.ReferralStory;
import kim.reporting.story.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconcilingFactsTest {

    @Inject
    Broadcast broadcast;

    @Inject
    World world;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Inject
    @ConfigProperty(name = "KIM_CASE_SERVICE_URL")
    String caseService;

    @Inject
    @ConfigProperty(name = "KIM_REFERRAL_SERVICE_URL")
    String referralService;

    @Test
    @DisplayName("[M7] where facts and owners agree, the round of the day says so")
    void agrees() {
        var kreis = new Kreis("05754");
        var running = aCase().opened("2025-10-01").conversation("2025-10-02");
        told(kreis, running, anIntake().requested("2025-10-03"));

        round(kreis);

        latest(kreis)
                .body("[0].holds", equalTo(true))
                .body("[0].differences.size()", equalTo(0))
                .body("[0].counts.what", contains("CONTACTS", "EPISODES", "RUNNING KURZBERATUNG", "REQUESTED"))
                .body("[0].counts.here", contains(1, 1, 1, 1))
                .body("[0].counts.there", contains(1, 1, 1, 1));
    }

    @Test
    @DisplayName(
            "[M7] a row that is lost, one too many and one gone stale are found each by its id, and repaired by replay")
    void repairs() {
        var kreis = new Kreis("05758");
        var running = aCase().opened("2025-10-01").conversation("2025-10-02").becomes("CASE_MANAGEMENT", "2025-10-05");
        var other = aCase().opened("2025-10-01");
        var intake = anIntake().requested("2025-10-03");
        told(kreis, running, intake);
        told(kreis, other);
        truth(
                kreis,
                caseService,
                List.of(
                        running.id() + " EPISODES",
                        running.id() + " CONTACTS",
                        running.id() + " RUNNING CASE_MANAGEMENT",
                        other.id() + " EPISODES",
                        other.id() + " RUNNING KURZBERATUNG"));

        change(kreis, "delete from contact where case_id = :id", running.id());
        change(kreis, "delete from leg where leg = 2 and case_id = :id", running.id());
        change(kreis, """
                insert into contact (contact_id, kreis, case_id, episode, on_day, entered_on, channel, accompaniment, no_show, topics, told_by)
                values (gen_random_uuid(), current_setting('kim.kreis'), :id, 1, '2025-10-04', '2025-10-04', 'OFFICE', false, false, '{}',
                        gen_random_uuid())""", other.id());
        change(kreis, "update referral set status = 'EXPIRED' where referral_id = :id", intake.id());
        round(kreis);

        latest(kreis)
                .body("[0].holds", equalTo(true))
                .body("[0].differences.size()", equalTo(5))
                .body("[0].differences.repaired.unique()", contains(true))
                .body(difference(running.id(), "CONTACTS"), contains(contains(0, 1)))
                .body(difference(running.id(), "RUNNING CASE_MANAGEMENT"), contains(contains(0, 1)))
                .body(difference(other.id(), "CONTACTS"), contains(contains(1, 0)))
                .body(difference(intake.id(), "EXPIRED"), contains(contains(1, 0)))
                .body(difference(intake.id(), "REQUESTED"), contains(contains(0, 1)));
        round(kreis);
        latest(kreis).body("[0].differences.size()", equalTo(0)).body("[1].differences.size()", equalTo(5));
    }

    @Test
    @DisplayName("[M7] what was never told is named and left as it is, since nothing could take its place")
    void leaves() {
        var kreis = new Kreis("05762");
        var untold = aCase().opened("2025-10-01");
        world.happens(kreis, untold);
        truth(kreis, caseService, List.of());
        truth(kreis, referralService, List.of());

        round(kreis);

        latest(kreis)
                .body("[0].holds", equalTo(false))
                .body("[0].differences.subject.unique()", contains(untold.id().toString()))
                .body("[0].differences.repaired.unique()", contains(false));
        given().auth()
                .oauth2(Tokens.service())
                .header(Caller.KREIS_HEADER, kreis.ags())
                .get("/internal/counts?on=2025-10-15")
                .then()
                .body("running", equalTo(1));
    }

    @Test
    @DisplayName("[W1] another Kreis's coordination sees nothing of it, and the ministry is not asked")
    void keptInside() {
        var kreis = new Kreis("05766");
        told(
                kreis,
                aCase().opened("2025-10-01").conversation("2025-10-02"),
                anIntake().requested("2025-10-03"));
        round(kreis);

        latest(new Kreis("05770")).body("size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.ministry())
                .get("/api/v1/reconciliations")
                .then()
                .statusCode(403);
    }

    /** One case and one referral, told at the broker and known as such to their owners; returns when they are facts. */
    private void told(Kreis kreis, CaseStory running, ReferralStory intake) {
        truth(
                kreis,
                caseService,
                List.of(
                        running.id() + " EPISODES",
                        running.id() + " CONTACTS",
                        running.id() + " RUNNING KURZBERATUNG"));
        truth(kreis, referralService, List.of(intake.id() + " REQUESTED"));
        broadcast.tells(kreis, intake);
        told(kreis, running);
        await().until(() -> known(kreis, "select count(*) from referral where referral_id = :id", intake.id()) == 1);
    }

    private void told(Kreis kreis, CaseStory story) {
        broadcast.tells(kreis, story);
        var events = story.happenings().size();
        await().until(() ->
                known(kreis, "select count(*) from arrival where subject = cast(:id as text)", story.id()) == events);
    }

    private void truth(Kreis kreis, String service, List<String> lines) {
        given().header(Caller.KREIS_HEADER, kreis.ags())
                .body(String.join("\n", lines))
                .put(service + "/internal/tallies")
                .then()
                .statusCode(200);
    }

    private static void round(Kreis kreis) {
        given().auth()
                .oauth2(Tokens.service())
                .header(Caller.KREIS_HEADER, kreis.ags())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/internal/reconciliation-rounds")
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse latest(Kreis kreis) {
        return given().auth()
                .oauth2(Tokens.coordinator(kreis.ags()))
                .get("/api/v1/reconciliations")
                .then()
                .statusCode(200);
    }

    private static String difference(UUID subject, String what) {
        return "[0].differences.findAll { it.subject == '%s' && it.what == '%s' }.collect { [it.here, it.there] }"
                .formatted(subject, what);
    }

    private void change(Kreis kreis, String sql, UUID id) {
        scope.in(
                kreis,
                () -> database.useHandle(
                        handle -> handle.createUpdate(sql).bind("id", id).execute()));
    }

    private long known(Kreis kreis, String sql, UUID id) {
        return scope.in(
                kreis,
                () -> database.withHandle(handle ->
                        handle.createQuery(sql).bind("id", id).mapTo(Long.class).one()));
    }
}
