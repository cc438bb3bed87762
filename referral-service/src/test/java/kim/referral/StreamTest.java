package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.get;
import static kim.referral.Api.step;
import static kim.referral.People.KREIS;
import static kim.referral.People.OTHER_POST;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamTest {

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName(
            "[D4] a front end hears at once which referral to look at again: an id and a time, and nothing of anybody")
    void heard() {
        try (var stream = Listener.to(clerk())) {
            var referral = linked.told(linked.prepared()).referral().toString();

            await().atMost(ofSeconds(20))
                    .untilAsserted(() -> assertThat(stream.referrals()).containsExactly(referral));
            assertThat(stream.data())
                    .allSatisfy(
                            data -> assertThat(data).matches("\\{\"referral\":\"[0-9a-f-]{36}\",\"at\":\"[^\"]+\"}"));
        }
    }

    @Test
    @DisplayName("[W1] everybody hears of what they may see, and of nothing else")
    void exactly() {
        try (var sender = Listener.to(holderOf(POST));
                var recipient = Listener.to(clerk());
                var stranger = Listener.to(holderOf(OTHER_POST));
                var elsewhere = Listener.to(People.coordinatorElsewhere());
                var clearing = Listener.to(coordinator())) {
            var toAuthority = linked.told(linked.prepared()).referral().toString();
            var intake = Story.inClearing();
            var assigned = Story.assignedTo(POST, intake);

            await().atMost(ofSeconds(20)).untilAsserted(() -> {
                assertThat(sender.referrals()).containsExactlyInAnyOrder(toAuthority, assigned);
                assertThat(recipient.referrals()).containsExactly(toAuthority);
                assertThat(clearing.referrals()).containsExactlyInAnyOrder(intake, intake, assigned);
            });
            assertThat(stranger.referrals()).isEmpty();
            assertThat(elsewhere.referrals()).isEmpty();
        }
    }

    @Test
    @DisplayName("[W2] of a psychosocial post's referrals its holder hears, and nobody else of the carrier")
    void psychosocial() {
        var post = "caritas-dueren-psychosocial";
        try (var holder = Listener.to(Tokens.caseManager(KREIS, "caritas-dueren", post));
                var colleague =
                        Listener.to(Tokens.caseManager(KREIS, "caritas-dueren", "caritas-dueren-welcome-sued"))) {
            var asked = Story.assignedTo(post, Story.inClearing(), "psychosoziale Beratung gewünscht");

            await().atMost(ofSeconds(20))
                    .untilAsserted(() -> assertThat(holder.referrals()).containsExactly(asked));
            assertThat(colleague.referrals()).isEmpty();
        }
    }

    @Test
    @DisplayName("who was interrupted hears what was missed, once and in order")
    void resumed() {
        String last;
        try (var stream = Listener.to(clerk())) {
            linked.told(linked.prepared());
            await().atMost(ofSeconds(20)).until(() -> stream.referrals().size() == 1);
            last = stream.lastId();
        }
        var preparation = linked.told(linked.prepared());
        linked.awaitStatus(preparation, "REQUESTED");
        var missed = preparation.referral().toString();
        step(clerk(), Story.referral(missed), "acceptance", "{}").statusCode(200);

        try (var stream = Listener.to(clerk(), last)) {
            await().atMost(ofSeconds(20))
                    .untilAsserted(() -> assertThat(stream.referrals()).containsExactly(missed, missed));
            assertThat(stream.names()).startsWith("open");
        }
    }

    @Test
    @DisplayName("who comes back too late, or with something else, is told to read the lists anew")
    void gap() {
        for (var last : new String[] {"1-1-1", "yesterday"}) {
            try (var stream = Listener.to(clerk(), last)) {
                await().atMost(ofSeconds(20))
                        .untilAsserted(() -> assertThat(stream.names()).containsExactly("gap"));
            }
        }
    }

    @Test
    @DisplayName("[R4] a registration office has no stream")
    void notForOffices() {
        get(registrationOffice(), "/api/v1/events").statusCode(403);
    }
}
