package kim.referral;

import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorityTest {

    private static final String QUESTION = """
            {"organisation": "ebh-stadt-dueren", "matter": "EBH_STAG_10",
             "question": "Zählt eine Duldung von 2016 bis 2018 als Voraufenthalt?"}""";

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName(
            "[R7] matters are listed with their checklist, their time, and who handles them: a town may have its own")
    void matters() {
        get(clerk(), "/api/v1/legal-matters?municipality=05358008")
                .statusCode(200)
                .body("items.find { it.code == 'EBH_STAG_10' }.handledBy", contains("ebh-stadt-dueren"))
                .body("items.find { it.code == 'ABH_104C' }.open", equalTo(false))
                .body("items.find { it.code == 'ABH_104C' }.validTo", equalTo("2025-12-31"))
                .body("items.find { it.code == 'ABH_104C_FOLLOW_UP' }.open", equalTo(true))
                .body("items.find { it.code == 'ABH_104C_FOLLOW_UP' }.checklist", hasItem("language_A2"));
        get(clerk(), "/api/v1/legal-matters?municipality=05358048")
                .body("items.find { it.code == 'EBH_STAG_10' }.handledBy", contains("ebh-dueren"));
        get(clerk(), "/api/v1/legal-matters")
                .body("items.find { it.code == 'EBH_STAG_10' }.handledBy", hasItems("ebh-dueren", "ebh-stadt-dueren"));
    }

    @Test
    @DisplayName("[R14] an authority refers into KIM with matter and open criteria; clearing sees both")
    void intoKim() {
        var id = referred("ABH_104C_FOLLOW_UP", "[\"language_A2\"]");

        get(coordinator(), "/api/v1/clearing/" + id)
                .statusCode(200)
                .body("accessRoute", equalTo("ABH"))
                .body("request.openCriteria", contains("language_A2"));
        get(clerk(), Story.referral(id))
                .body("status", equalTo("REQUESTED"))
                .body("matter.code", equalTo("ABH_104C_FOLLOW_UP"))
                .body("payload", nullValue())
                .body("responsible", nullValue());
    }

    @Test
    @DisplayName("[R7] a matter outside its time asks for a reason and is not refused; its follow-up needs none")
    void outsideItsTime() {
        post(clerk(), "/api/v1/requests", request("ABH_104C", "[]", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        post(clerk(), "/api/v1/requests", request("ABH_104C", "[]", ", \"reason\": \"Antrag vom 29.12.2025\""))
                .statusCode(201);
        referred("ABH_104C_FOLLOW_UP", "[]");
    }

    @Test
    @DisplayName("[R14] what is no matter of this authority, or no point of it, is named; so is a missing consent")
    void mistakes() {
        post(clerk(), "/api/v1/requests", request("EBH_STAG_10", "[]", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/matter"));
        post(clerk(), "/api/v1/requests", request("ABH_25B", "[\"criminal_record\"]", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/request/openCriteria"));
        post(clerk(), "/api/v1/requests", request("ABH_25B", "[]", "").replace(",\"DATA_PROCESSING\"", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/request/consent/purposes"));
        post(holderOf(POST), "/api/v1/requests", request("ABH_25B", "[]", "")).statusCode(403);
    }

    @Test
    @DisplayName("[Z7] who referred into KIM learns who is responsible once a post has accepted, and nothing else")
    void learnsWhoIsResponsible() {
        var id = referred("ABH_25B", "[]");
        var asked = Story.assignedTo(POST, id);
        get(clerk(), Story.referral(id)).body("responsible", nullValue());
        step(holderOf(POST), Story.referral(asked), "acceptance", "{}").statusCode(200);

        get(clerk(), Story.referral(id))
                .body("status", equalTo("FORWARDED"))
                .body("responsible.post", equalTo(POST))
                .body("payload", nullValue());
        get(clerk(), Story.referral(asked)).statusCode(404);
    }

    @Test
    @DisplayName("[R13] a question names nobody, and its answer ends it; both sides can read both")
    void inquiry() {
        String id = post(holderOf(POST), "/api/v1/inquiries", QUESTION)
                .statusCode(201)
                .extract()
                .path("id");
        var office = Tokens.clerk("05358", "ebh-stadt-dueren");
        get(office, Story.referral(id))
                .body("kind", equalTo("INQUIRY"))
                .body("persons", equalTo(0))
                .body("payload.text", notNullValue())
                .body("actions.rel", hasItem("answer"));
        step(office, Story.referral(id), "answer", "{\"answer\": \"Ja, nach § 4a StAG.\"}")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("outcome", equalTo("INFORMATION_GIVEN"));

        get(holderOf(POST), Story.referral(id))
                .body("payload.answer", equalTo("Ja, nach § 4a StAG."))
                .body("history.status", contains("REQUESTED", "ACCEPTED", "COMPLETED"));
        get(clerk(), Story.referral(id)).statusCode(404);
    }

    @Test
    @DisplayName("[R13] who asks does so for a post of their own; what asks nothing is not answered")
    void inquiryMistakes() {
        post(
                        holderOf(POST),
                        "/api/v1/inquiries",
                        QUESTION.replace("{\"org", "{\"post\": \"stadt-juelich-welcome\", \"org"))
                .statusCode(400)
                .body("violations.pointer", contains("/post"));
        post(holderOf(POST), "/api/v1/inquiries", QUESTION.replace("ebh-stadt-dueren", "caritas-dueren"))
                .statusCode(400)
                .body("violations.pointer", contains("/organisation"));
        var referral = Story.referral(Story.assignedTo(POST, Story.inClearing()));
        step(holderOf(POST), referral, "answer", "{\"answer\": \"?\"}").statusCode(409);
        get(holderOf(POST), referral).body("status", equalTo("REQUESTED"));
    }

    @Test
    @DisplayName("[R] advice is recorded and nothing is sent: nobody is to answer it, and it names nobody")
    void advice() {
        String id = post(
                        holderOf(POST),
                        "/api/v1/advice",
                        "{\"organisation\": \"jmd-skf-dueren\", \"topic\": \"LANGUAGE\"}")
                .statusCode(201)
                .body("status", equalTo("COMPLETED"))
                .extract()
                .path("id");
        get(holderOf(POST), Story.referral(id))
                .body("kind", equalTo("ADVICE"))
                .body("outcome", equalTo("FORWARDED_ELSEWHERE"));
    }

    @Test
    @DisplayName("[Z2] clearing advises to go elsewhere: the request has left the list, and its data are gone")
    void clearingAdvises() {
        var intake = Story.inClearing();
        String advice = step(coordinator(), "/api/v1/clearing/" + intake, "advice", """
                        {"organisation": "jmd-skf-dueren", "reason": "nur Sprachkurs gesucht"}""")
                .statusCode(200)
                .body("status", equalTo("FORWARDED"))
                .extract()
                .path("successor");

        get(coordinator(), "/api/v1/clearing?limit=200").body("items.chain", not(hasItem(intake)));
        get(coordinator(), Story.referral(advice))
                .body("status", equalTo("COMPLETED"))
                .body("payload", nullValue());
    }

    @Test
    @DisplayName("[R14] that both sides met with the client is noted, and what was said is not")
    void jointAppointment() {
        var referral = Story.referral(Story.accepted(POST));
        post(holderOf(POST), referral + "/meetings", "{\"kind\": \"HANDOVER_TALK\", \"heldOn\": \"2026-03-04\"}")
                .statusCode(200)
                .body("meetings", hasSize(1))
                .body("meetings[0].kind", equalTo("HANDOVER_TALK"));
    }

    @Test
    @DisplayName("[W3] a clerk's list can be narrowed to what is to be answered; a value that is none is named")
    void workList() {
        var id = referred("ABH_25B", "[]");
        get(clerk(), "/api/v1/referrals?side=SENDER&matter=ABH_25B&status=REQUESTED")
                .statusCode(200)
                .body("items.id", hasItem(id));
        get(clerk(), "/api/v1/referrals?side=RECIPIENT").body("items.id", not(hasItem(id)));
        get(clerk(), "/api/v1/referrals?status=DONE").statusCode(400);
        get(clerk(), "/api/v1/referrals?side=BOTH").statusCode(400);
    }

    private static String referred(String matter, String criteria) {
        return post(clerk(), "/api/v1/requests", request(matter, criteria, ""))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String request(String matter, String criteria, String more) {
        return "{\"matter\": \"%s\", \"request\": %s%s}"
                .formatted(matter, Family.ofFour().with("/openCriteria", criteria), more);
    }
}
