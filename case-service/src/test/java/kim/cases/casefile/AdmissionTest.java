package kim.cases.casefile;

import static kim.cases.TestCase.admission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
class AdmissionTest {

    @Test
    @DisplayName("[C1] [C2] everything that stands against an admission is named at once, and nothing has changed")
    void refused() {
        var file = TestCase.inRbk();

        file.step(
                        "admission",
                        People.with(
                                admission("ADMIT", "SEVERAL_NEEDS", "SEVERAL_NEEDS"), Map.of("clientAgrees", false)))
                .statusCode(409)
                .body("type", equalTo("urn:kim:problem:step-refused"))
                .body(
                        "unmetConditions.code",
                        containsInAnyOrder("TOO_FEW_CRITERIA", "AGREEMENT_MISSING", "FIRST_CONVERSATION_NOT_IN_PERSON"))
                .body("unmetConditions.text", hasItem(containsString("1 von mindestens 3")));

        file.read().body("type", equalTo("UNDECIDED")).body("admissions", empty());
    }

    @Test
    @DisplayName("[C1] where the concept requires it, a phone call is no first conversation to admit by")
    void firstConversationByPhone() {
        var file = TestCase.inRbk().spoken("PHONE").spoken("OFFICE");

        file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED", "CANNOT_ACT_ALONE")
                .statusCode(409)
                .body("unmetConditions.code", contains("FIRST_CONVERSATION_NOT_IN_PERSON"));
    }

    @Test
    @DisplayName("[C2] with enough criteria and the client's agreement the case is admitted, and others hear of it")
    void admitted() {
        var file = TestCase.inRbk().spoken("HOME_VISIT");

        file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED", "CANNOT_ACT_ALONE")
                .statusCode(200)
                .body("type", equalTo("CASE_MANAGEMENT"))
                .body("phase", equalTo("CLARIFICATION"))
                .body("admissions[0].decision", equalTo("ADMITTED"))
                .body("admissions[0].reason", equalTo("Mehrere Anliegen, mehrere Behörden"));

        var told = Told.until("kim.cases", file.id(), "kim.case.type-changed.v1");
        assertThat(told)
                .extracting(Told.Event::type)
                .containsExactly(
                        "kim.case.opened.v1",
                        "kim.case.contact-recorded.v1",
                        "kim.case.admission-decided.v1",
                        "kim.case.type-changed.v1");
        assertThat(told.get(2).data().toString())
                .contains("\"criteriaMet\":3", "\"threshold\":3", "\"conversion\":false")
                .doesNotContain("Mehrere Anliegen");
        assertThat(told).extracting(Told.Event::version).isSorted();
    }

    @Test
    @DisplayName("[C2] a negative decision is kept with its reason and can be followed by another")
    void declined() {
        var file = TestCase.inRbk().spoken("OFFICE");

        file.step("admission", admission("DECLINE"))
                .statusCode(200)
                .body("type", equalTo("UNDECIDED"))
                .body("admissions.decision", contains("DECLINED"));
        file.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED", "CANNOT_ACT_ALONE")
                .statusCode(200)
                .body("admissions.decision", contains("DECLINED", "ADMITTED"));
        file.step("admission", admission("DECLINE"))
                .statusCode(409)
                .body("unmetConditions.code", contains("ALREADY_ADMITTED"));
    }

    @Test
    @DisplayName("[C2] a criterion that the concept does not know, or a missing reason, is a mistake")
    void mistakes() {
        var file = TestCase.inRbk();

        file.admit("SEVERAL_NEEDS", "GOOD_LOOKS").statusCode(400).body("violations.pointer", contains("/criteria/1"));
        file.step("admission", People.with(admission("ADMIT"), Map.of("reason", " ")))
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
    }

    @Test
    @DisplayName(
            "[C3] an admission by the second conversation turns nothing; one after the third is a conversion, number and history stay")
    void conversion() {
        var early = TestCase.inDueren().spoken("OFFICE").spoken("PHONE");
        early.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED").body("admissions[0].conversion", equalTo(false));

        var late = TestCase.inDueren().spoken("OFFICE").spoken("PHONE").spoken("VIDEO");
        var number = late.read().extract().<String>path("number");
        late.admit("SEVERAL_NEEDS", "COORDINATION_NEEDED")
                .body("admissions[0].conversion", equalTo(true))
                .body("number", equalTo(number));

        assertThat(Told.last("kim.cases", late.id(), "kim.case.admission-decided.v1")
                        .data()
                        .path("conversations")
                        .asInt())
                .isEqualTo(3);
    }
}
