package kim.cases.reopening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReopeningTest {

    private static final String CONSENT_MISSING = "CONSENT_MISSING:DATA_PROCESSING";

    @Test
    @DisplayName("[E1] [E3] a case that ended by withdrawn consent is reopened with a new consent only")
    void takesConsent() {
        var file = closedByWithdrawal(TestCase.inDueren());

        file.step("reopening", Map.of()).statusCode(409).body("unmetConditions.code", contains(CONSENT_MISSING));
        file.step("reopening", Map.of("consent", People.signed(Days.today().plusDays(1))))
                .statusCode(400)
                .body("violations.pointer", contains("/consent/signedOn"));
        file.read().body("status", equalTo("CLOSED"));

        file.step("reopening", Map.of("consent", People.signed(Days.today())))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("episode", equalTo(2));
        file.list("consents").body("items", hasSize(2)).body("items.inForce", contains(false, true));
    }

    @Test
    @DisplayName("[E5] a minor's case is reopened by a consent of those who may give it")
    void minor() {
        var guardian = Map.of("signatory", Map.of("kind", "GUARDIAN", "name", "Amira Haddad"));
        var file = TestCase.ofMinor(guardian);
        file.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);

        file.step("reopening", Map.of("consent", People.signed(Days.today())))
                .statusCode(400)
                .body("violations.pointer", contains("/consent/signatory"));
        file.step("reopening", Map.of("consent", People.with(People.signed(Days.today()), guardian)))
                .statusCode(200)
                .body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[C10] [C4] what was signed for an earlier episode settles nothing in the new one")
    void instrumentsCountPerEpisode() {
        var file = TestCase.inDueren().inAssessment();
        file.step("closure", Map.of("reason", "GOALS_REACHED")).statusCode(200);
        file.step("reopening", Map.of()).statusCode(200).body("instruments.episode", hasItem(1));

        file.spoken("OFFICE").admit("SEVERAL_NEEDS", "COORDINATION_NEEDED").statusCode(200);
        file.goTo("ASSESSMENT")
                .statusCode(409)
                .body("unmetConditions.code", hasItem("INSTRUMENT_MISSING:FIRST_INTERVIEW_FORM"));
        file.filed("SIGNED", "DATA_PROTECTION_CONSENT", "RELEASE_FROM_CONFIDENTIALITY");
        file.filed("FILLED", "FIRST_INTERVIEW_FORM");
        file.goTo("ASSESSMENT").statusCode(200);
    }

    private static TestCase closedByWithdrawal(TestCase file) {
        var consent = file.list("consents").extract().<String>path("items[0].id");
        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);
        file.read().body("status", equalTo("CLOSED"));
        return file;
    }
}
