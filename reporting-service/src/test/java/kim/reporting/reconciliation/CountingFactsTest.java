package kim.reporting.reconciliation;

import static io.restassured.RestAssured.given;
import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.ReferralStory.anIntake;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountingFactsTest {

    private static final Kreis KREIS = new Kreis("05912");

    @Inject
    World world;

    @Test
    @DisplayName("[M7] facts answer what runs on a day, and what came and went in its month, to services only")
    void counts() {
        world.happens(
                KREIS,
                aCase().opened("2026-10-01"),
                aCase().opened("2026-10-02").closed("2026-10-15", "OTHER", true),
                aCase().opened("2026-09-02").closed("2026-10-16", "OTHER", true),
                anIntake().requested("2026-10-20"));

        asService("/internal/counts?on=2026-10-15")
                .statusCode(200)
                .body("running", equalTo(2))
                .body("opened", equalTo(2))
                .body("closed", equalTo(2));
        asService("/internal/freshness")
                .statusCode(200)
                .body("topic", contains("kim.cases", "kim.referrals"))
                .body("events", contains(5, 1))
                .body("[1].recorded", equalTo("2026-10-20T10:00:02Z"));
        given().auth()
                .oauth2(Tokens.coordinator("05912"))
                .get("/internal/counts?on=2026-10-15")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse asService(String path) {
        return given().auth()
                .oauth2(Tokens.service())
                .header(Caller.KREIS_HEADER, KREIS.ags())
                .get(path)
                .then();
    }
}
