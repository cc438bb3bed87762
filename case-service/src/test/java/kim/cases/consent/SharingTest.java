package kim.cases.consent;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.People;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which consents let data leave. */
@QuarkusTest
class SharingTest {

    @Test
    @DisplayName("[E2] [E4] to be released from confidentiality is to speak, not to send data")
    void releaseSendsNothing() {
        var file = TestCase.inDueren().inAssessment();
        var measure = file.measure();
        var link = Map.of("recipient", "ebh-dueren", "matter", "EBH_STAG_10", "categories", List.of("IDENTITY"));
        var release = People.with(
                People.sharing("ebh-dueren", "IDENTITY"), Map.of("purpose", "RELEASE_FROM_CONFIDENTIALITY"));

        file.add("consents", release).statusCode(201);
        file.add("measures/" + measure + "/referral", link)
                .statusCode(409)
                .body("unmetConditions.code", contains("CONSENT_MISSING:IDENTITY"));

        file.add("consents", People.sharing("ebh-dueren", "IDENTITY")).statusCode(201);
        file.add("measures/" + measure + "/referral", link).statusCode(201);
    }
}
