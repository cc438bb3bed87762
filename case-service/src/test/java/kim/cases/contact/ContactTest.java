package kim.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import kim.cases.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactTest {

    @Test
    @DisplayName("[B1] [D4] a contact is recorded in full; others hear of it without note, place and names")
    void recorded() {
        var file = TestCase.inDueren();

        file.add(
                        "contacts",
                        People.with(
                                TestCase.conversation("OUTREACH"),
                                Map.of(
                                        "place", "Unterkunft am Ring",
                                        "language", "ara",
                                        "accompaniedTo", "Ausländerbehörde",
                                        "note", "Angst vor Abschiebung",
                                        "nextStep", "Termin am Montag")))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("sequence", equalTo(1))
                .body("details.note", equalTo("Angst vor Abschiebung"));
        file.list("contacts").body("items.details.place", contains("Unterkunft am Ring"));

        var event = Told.last("kim.cases", file.id(), "kim.case.contact-recorded.v1");
        assertThat(event.data().path("channel").asText()).isEqualTo("OUTREACH");
        assertThat(event.data().path("accompaniment").asBoolean()).isTrue();
        assertThat(event.data().path("topics").toString()).isEqualTo("[\"RESIDENCE\",\"WORK\"]");
        assertThat(event.data().toString()).doesNotContain("Unterkunft", "Angst", "Montag", "Ausländer");
    }

    @Test
    @DisplayName("[C3] [C8] only conversations count: not a letter, not a no-show, which stays in KIM")
    void sequence() {
        var file = TestCase.inDueren().spoken("PHONE");

        file.add("contacts", TestCase.conversation("LETTER")).statusCode(201).body("sequence", nullValue());
        file.add(
                        "contacts",
                        Map.of(
                                "on",
                                Days.today().toString(),
                                "durationMinutes",
                                0,
                                "channel",
                                "OFFICE",
                                "interpretation",
                                "NONE",
                                "noShow",
                                true))
                .statusCode(201)
                .body("sequence", nullValue());
        file.add("contacts", TestCase.conversation("VIDEO")).statusCode(201).body("sequence", equalTo(2));

        file.read().body("episodes[0].conversations", equalTo(2));
        var events = Told.until("kim.cases", file.id(), "kim.case.contact-recorded.v1", 4);
        assertThat(events.getLast().data().path("sequence").asInt()).isEqualTo(2);
        assertThat(events.get(2).data().has("sequence")).isFalse();
    }

    @Test
    @DisplayName("[C8] a missed appointment touches neither sphere nor title, and an early end bars no way back")
    void missedAppointment() {
        var file = TestCase.inDueren();
        var before = file.read().extract().<Object>path("household");

        file.add("contacts", People.with(TestCase.conversation("OFFICE"), Map.of("noShow", true)))
                .statusCode(201);

        file.read().body("household", equalTo(before)).body("status", equalTo("OPEN"));
        assertThat(Told.until("kim.cases", file.id(), "kim.case.contact-recorded.v1"))
                .extracting(Told.Event::type)
                .doesNotContain("kim.case.person-changed.v1", "kim.case.referral-prepared.v1");
        file.step("closure", Map.of("reason", "COOPERATION_ENDED")).statusCode(200);
        file.step("reopening", Map.of()).statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    @DisplayName("[B2] a draft may be incomplete and does not count until it is finished; then it stays")
    void drafts() {
        var file = TestCase.inDueren();
        var draft = file.add("contacts", Map.of("on", Days.today().toString(), "channel", "OFFICE", "draft", true))
                .statusCode(201)
                .body("sequence", nullValue())
                .extract();
        var path = "/api/v1/cases/{id}/contacts/{contact}";
        String id = draft.path("id");
        file.read().body("episodes[0].conversations", equalTo(0));

        file.worker()
                .asks()
                .body(TestCase.conversation("OFFICE"))
                .put(path, file.id(), id)
                .then()
                .statusCode(428);
        file.worker()
                .asks()
                .header("If-Match", draft.header("ETag"))
                .body(TestCase.conversation("OFFICE"))
                .put(path, file.id(), id)
                .then()
                .statusCode(200)
                .body("sequence", equalTo(1));
        file.worker()
                .asks()
                .header("If-Match", "*")
                .body(TestCase.conversation("PHONE"))
                .put(path, file.id(), id)
                .then()
                .statusCode(409)
                .body("unmetConditions.code", contains("ALREADY_RECORDED"));

        assertThat(Told.until("kim.cases", file.id(), "kim.case.contact-recorded.v1"))
                .filteredOn(event -> event.type().equals("kim.case.contact-recorded.v1"))
                .hasSize(1);
        file.list("contacts").body("items", hasSize(1));
    }

    @Test
    @DisplayName("[B1] what cannot be meant is refused, field by field, and nothing is kept")
    void mistakes() {
        var file = TestCase.inDueren();

        file.add(
                        "contacts",
                        People.with(
                                TestCase.conversation("OFFICE"),
                                Map.of(
                                        "topics",
                                        List.of("RESIDENCE", "GOSSIP"),
                                        "language",
                                        "xx",
                                        "durationMinutes",
                                        9000)))
                .statusCode(400)
                .body("violations.pointer", contains("/durationMinutes", "/language", "/topics/1"));
        file.add("contacts", Map.of("on", Days.today().plusDays(1).toString(), "channel", "OFFICE"))
                .statusCode(400)
                .body("violations.pointer", contains("/on", "/durationMinutes", "/interpretation", "/topics"));
        file.add(
                        "contacts",
                        People.with(
                                TestCase.conversation("OFFICE"),
                                Map.of("on", Days.today().minusYears(1).toString())))
                .statusCode(400)
                .body("violations.pointer", contains("/on"));
        file.add("contacts", People.with(TestCase.conversation("OFFICE"), Map.of("channel", "PIGEON")))
                .statusCode(400)
                .body("violations.pointer", contains("/channel"));

        file.list("contacts").body("items", empty());
    }
}
