package kim.cases.contact;

import static kim.cases.Worker.SKF;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.Days;
import kim.cases.People;
import kim.cases.TestCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyContactsTest {

    private static final String CONTACTS = "/api/v1/contacts";

    @Test
    @DisplayName("[B3] the messages of a day are recorded in one go, each in its case and in the order they came")
    void recordsMany() {
        var one = TestCase.inDueren();
        var other = TestCase.inDueren();

        SKF.post(Map.of("contacts", List.of(item(other, "PHONE"), item(one, "EMAIL"), item(one, "VIDEO"))), CONTACTS)
                .statusCode(201)
                .body("contacts.caseId", contains(other.id(), one.id(), one.id()));

        one.list("contacts")
                .body("items.details.channel", containsInAnyOrder("VIDEO", "EMAIL"))
                .body("items.find { it.details.channel == 'VIDEO' }.sequence", equalTo(1));
        other.list("contacts").body("items", hasSize(1));
    }

    @Test
    @DisplayName("[B3] one mistake and nothing is recorded; each mistake is named with its place")
    void allOrNone() {
        var mine = TestCase.inDueren();
        var closed = TestCase.inDueren();
        closed.step("closure", Map.of("reason", "NEEDS_SETTLED")).statusCode(200);
        var tomorrow = People.with(
                TestCase.conversation("PHONE"),
                Map.of("on", Days.today().plusDays(1).toString()));

        SKF.post(
                        Map.of(
                                "contacts",
                                List.of(
                                        item(mine, "PHONE"),
                                        Map.of("caseId", mine.id(), "details", tomorrow),
                                        item(closed, "PHONE"),
                                        Map.of(
                                                "caseId",
                                                UUID.randomUUID().toString(),
                                                "details",
                                                TestCase.conversation("PHONE")))),
                        CONTACTS)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/contacts/1/details/on", "/contacts/2/caseId", "/contacts/3/caseId"));

        mine.list("contacts").body("items", hasSize(0));
    }

    private static Map<String, Object> item(TestCase file, String channel) {
        return Map.of("caseId", file.id(), "details", TestCase.conversation(channel));
    }
}
