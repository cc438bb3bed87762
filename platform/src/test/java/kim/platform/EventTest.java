package kim.platform;

import static java.time.Duration.ofSeconds;
import static kim.platform.NotesApi.DUEREN;
import static kim.platform.NotesApi.aNote;
import static kim.platform.NotesApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kim.platform.event.EventKit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventTest {

    @Inject
    EventKit events;

    @Test
    @DisplayName("what is committed is told, and heard once")
    void toldAndHeard() {
        var id = aNote(DUEREN, "good news");

        await().atMost(ofSeconds(20)).until(() -> heard(id) == 1);
        events.tellAgain(id);
        var marker = aNote(DUEREN, "after the repetition");
        await().atMost(ofSeconds(20)).until(() -> heard(marker) == 1);
        assertThat(heard(id)).isEqualTo(1);
        await().atMost(ofSeconds(5)).until(() -> events.untold() == 0);
    }

    @Test
    @DisplayName("[D1] what is done for an event is in the audit log as done by the service")
    void serviceIsAudited() {
        var id = aNote(DUEREN, "done for an event");
        await().atMost(ofSeconds(20)).until(() -> heard(id) == 1);

        assertThat(events.auditedWrites("05358", id)).containsExactly("platform (service): heard");
    }

    @Test
    @DisplayName("what fails for a moment is tried again until it works")
    void triedAgain() {
        var id = aNote(DUEREN, "hard to hear");

        await().atMost(ofSeconds(20)).until(() -> heard(id) == 1);
    }

    @Test
    @DisplayName("what can never work becomes a dead letter, holds back its key only, and is replayed once cured")
    void deadLetters() {
        var poison = aNote(DUEREN, "poison");
        await().atMost(ofSeconds(20)).until(() -> events.deadLettersOf(poison) == 1);
        events.tellSomethingElse(poison);
        await().atMost(ofSeconds(20)).until(() -> events.deadLettersOf(poison) == 2);
        var other = aNote(DUEREN, "unharmed");
        await().atMost(ofSeconds(20)).until(() -> heard(other) == 1);

        events.cureAndReplay(poison);

        assertThat(heard(poison)).isEqualTo(2);
        assertThat(events.deadLettersOf(poison)).isZero();
    }

    private static int heard(String id) {
        return as(DUEREN)
                .get("/api/v1/notes/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("heard");
    }
}
