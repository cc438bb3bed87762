package kim.referral;

import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;

import java.util.UUID;
import kim.platform.testing.Tokens;

/** How far a test's request has come. */
final class Story {

    private Story() {}

    /** @return the id by which the office and clearing know it */
    static String inClearing() {
        return post(registrationOffice(), "/api/v1/intakes", Family.ofFour())
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of the referral that the post is to answer */
    static String assignedTo(String post, String intake) {
        return step(coordinator(), "/api/v1/clearing/" + intake, "assignment", "{\"post\": \"%s\"}".formatted(post))
                .statusCode(201)
                .extract()
                .path("referral");
    }

    /** As {@link #assignedTo(String, String)}, where clearing decides otherwise than proposed and says why. */
    static String assignedTo(String post, String intake, String reason) {
        return step(coordinator(), "/api/v1/clearing/" + intake, "assignment", """
                        {"post": "%s", "reason": "%s"}""".formatted(post, reason))
                .statusCode(201)
                .extract()
                .path("referral");
    }

    /** @return the id under which a chain waits in clearing now */
    static String waitingOf(String chain) {
        return get(coordinator(), "/api/v1/clearing?limit=200")
                .extract()
                .path("items.find { it.chain == '%s' }.id".formatted(chain));
    }

    static String accepted(String post) {
        var referral = assignedTo(post, inClearing());
        step(holderOf(post), referral(referral), "acceptance", "{}").statusCode(200);
        return referral;
    }

    static String referral(String id) {
        return "/api/v1/referrals/" + id;
    }

    static void caseOpened(Kafka kafka, String referral, UUID caseId) {
        kafka.tell("kim.cases", "kim.case.opened.v1", People.KREIS, caseId.toString(), """
                {"caseId": "%s", "referralId": "%s", "episode": 1, "post": "whoever"}""".formatted(caseId, referral));
    }

    static String status(String token, String referral) {
        return get(token, referral(referral)).statusCode(200).extract().path("status");
    }

    static int claim(String referral) {
        return as(Tokens.service())
                .header("Kim-Kreis", People.KREIS)
                .get("/internal/referrals/%s/payload".formatted(referral))
                .statusCode();
    }
}
