package kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhaseTest {

    @Test
    @DisplayName("[C4] a phase is not left while a mandatory instrument is missing; each one is named")
    void mandatoryInstruments() {
        var file = TestCase.inDueren();

        file.goTo("COUNSELLING")
                .statusCode(409)
                .body(
                        "unmetConditions.code",
                        containsInAnyOrder(
                                "INSTRUMENT_MISSING:DATA_PROTECTION_CONSENT",
                                "INSTRUMENT_MISSING:RELEASE_FROM_CONFIDENTIALITY",
                                "INSTRUMENT_MISSING:FIRST_INTERVIEW_FORM"))
                .body("unmetConditions.text", hasItem(containsString("Beratungsbogen Erstgespräch")))
                .body("openSteps", contains("COUNSELLING"));
        file.filed("SIGNED", "DATA_PROTECTION_CONSENT", "RELEASE_FROM_CONFIDENTIALITY");
        file.goTo("COUNSELLING")
                .statusCode(409)
                .body("unmetConditions.code", contains("INSTRUMENT_MISSING:FIRST_INTERVIEW_FORM"));
        file.filed("FILLED", "FIRST_INTERVIEW_FORM");
        file.goTo("COUNSELLING").statusCode(200).body("phase", equalTo("COUNSELLING"));
    }

    @Test
    @DisplayName(
            "[C4] a consent is satisfied by a recorded refusal or a reasoned \"not needed\", another form by being filled in only")
    void refusalSettlesConsent() {
        var file = TestCase.inDueren().filed("REFUSED", "RELEASE_FROM_CONFIDENTIALITY", "FIRST_INTERVIEW_FORM");
        var notNeeded = TestCase.instrument("DATA_PROTECTION_CONSENT", "NOT_NEEDED");
        file.add("instruments", notNeeded).statusCode(400).body("violations.pointer", contains("/reason"));
        file.add("instruments", People.with(notNeeded, Map.of("reason", "Liegt dem Träger vor")))
                .statusCode(200)
                .body("instruments.state", contains("REFUSED", "REFUSED", "NOT_NEEDED"));

        file.goTo("COUNSELLING")
                .statusCode(409)
                .body("unmetConditions.code", contains("INSTRUMENT_MISSING:FIRST_INTERVIEW_FORM"));
    }

    @Test
    @DisplayName("[C5] an illegal step is refused with the steps that are open")
    void illegalStep() {
        TestCase.inDueren()
                .goTo("MONITORING")
                .statusCode(409)
                .body("unmetConditions.code", contains("STEP_NOT_OPEN"))
                .body("openSteps", contains("COUNSELLING"));
        TestCase.inDueren().goTo("CLOSED").statusCode(409);
        TestCase.inDueren().goTo("ATTIC").statusCode(400).body("violations.pointer", contains("/to"));
    }

    @Test
    @DisplayName(
            "[C3] [C5] converted from COUNSELLING a case goes on to ASSESSMENT, through all phases and back from MONITORING")
    void wholeWay() {
        var file = TestCase.inDueren();
        file.filed("SIGNED", "DATA_PROTECTION_CONSENT", "RELEASE_FROM_CONFIDENTIALITY", "FIRST_INTERVIEW_FORM");
        file.goTo("COUNSELLING").statusCode(200);
        file.goTo("ASSESSMENT").statusCode(409);
        file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED").statusCode(200);

        for (var phase : new String[] {
            "ASSESSMENT",
            "SERVICE_PLANNING",
            "LINKING",
            "MONITORING",
            "SERVICE_PLANNING",
            "LINKING",
            "MONITORING",
            "ASSESSMENT",
            "SERVICE_PLANNING",
            "LINKING",
            "MONITORING",
            "EVALUATION"
        }) {
            file.goTo(phase).statusCode(200).body("phase", equalTo(phase));
        }

        var steps = Told.until("kim.cases", file.id(), "kim.case.phase-changed.v1", 13);
        assertThat(steps.getLast().data().path("from").asText()).isEqualTo("MONITORING");
        assertThat(steps.getLast().data().path("to").asText()).isEqualTo("EVALUATION");
    }

    @Test
    @DisplayName(
            "[C5] an undecided case goes nowhere until its type is decided, and case management takes an admission")
    void undecided() {
        var file = TestCase.inRbk();
        file.filed(
                "SIGNED",
                "DATA_PROTECTION_AGREEMENT",
                "DATA_PROTECTION_DECLARATION",
                "RELEASE_FROM_CONFIDENTIALITY",
                "FIRST_INTERVIEW_FORM");

        file.goTo("COUNSELLING").statusCode(409).body("unmetConditions.code", contains("STEP_NOT_OPEN"));
        file.step("type", Map.of("to", "CASE_MANAGEMENT"))
                .statusCode(409)
                .body("unmetConditions.code", contains("TYPE_NOT_OPEN"));
        file.step("type", Map.of("to", "PROZESSBEGLEITUNG"))
                .statusCode(409)
                .body("unmetConditions.code", contains("TYPE_NOT_OFFERED"));
        file.step("type", Map.of("to", "KURZBERATUNG")).statusCode(200).body("type", equalTo("KURZBERATUNG"));
        file.goTo("COUNSELLING").statusCode(200);

        assertThat(Told.last("kim.cases", file.id(), "kim.case.type-changed.v1")
                        .data()
                        .path("from")
                        .asText())
                .isEqualTo("UNDECIDED");
    }
}
