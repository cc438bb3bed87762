package kim.referral;

import static kim.referral.Api.post;
import static kim.referral.People.KREIS;
import static kim.referral.People.coordinator;
import static kim.referral.People.registrationOffice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import kim.platform.Caller;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TallyTest {

    @Inject
    Concepts concepts;

    @Test
    @DisplayName(
            "[M7] whoever compares is told how many referrals have which status, of groups of ids or of a single one")
    void counts() {
        concepts.areApplied();
        String id = post(registrationOffice(), "/api/v1/intakes", Family.ofFour())
                .statusCode(201)
                .extract()
                .path("id");
        var digits = id.replace("-", "");
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));

        tallies(Tokens.service(), today, digits)
                .statusCode(200)
                .body("what", contains("REQUESTED"))
                .body("count", contains(1))
                .body("ending", contains(digits));
        tallies(Tokens.service(), today.minusDays(1), digits).statusCode(200).body("size()", equalTo(0));
        tallies(coordinator(), today, digits).statusCode(403);
    }

    private static ValidatableResponse tallies(String token, LocalDate on, String ending) {
        return Api.as(token)
                .header(Caller.KREIS_HEADER, KREIS)
                .get("/internal/tallies?on={on}&digits=32&ending={ending}", on.toString(), ending)
                .then();
    }
}
