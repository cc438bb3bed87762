package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WebhookTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String PSYCHOSOCIAL = "caritas-dueren-psychosocial";

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @Inject
    Receiver receiver;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @AfterEach
    void nobodyIsLeft() {
        List.of(lead("diakonie-juelich"), lead("caritas-dueren"), clerk(), coordinator())
                .forEach(WebhookTest::endAll);
    }

    @Test
    @DisplayName("[D4] an organisation is told which referral changed, signed, and nothing of anybody")
    void signed() {
        var path = "/" + UUID.randomUUID();
        var secret = subscribed(clerk(), path).secret();

        var referral = linked.told(linked.prepared()).referral();

        var message = awaitOne(path);
        assertThat(Kafka.json(message.body()).path("data").path("referral").asText())
                .isEqualTo(referral.toString());
        assertThat(message.body())
                .matches("\\{\"type\":\"kim.referral.status-changed.v1\",\"timestamp\":\"[^\"]+\",\"data\":"
                        + "\\{\"referral\":\"[0-9a-f-]{36}\",\"href\":\"/api/v1/referrals/[0-9a-f-]{36}\"}}");
        assertThat(message.signature()).isEqualTo(signature(secret, message));
    }

    @Test
    @DisplayName("[W1] told are the sides of a referral and nobody else, and of what waits in clearing those who clear")
    void exactly() {
        var sender = "/" + UUID.randomUUID();
        var recipient = "/" + UUID.randomUUID();
        var stranger = "/" + UUID.randomUUID();
        var clearing = "/" + UUID.randomUUID();
        subscribed(lead("diakonie-juelich"), sender);
        subscribed(clerk(), recipient);
        subscribed(lead("caritas-dueren"), stranger);
        subscribed(coordinator(), clearing);

        var linkedOne = linked.told(linked.prepared()).referral().toString();
        var waiting = Story.inClearing();

        await().atMost(ofSeconds(20)).untilAsserted(() -> {
            assertThat(referrals(sender)).containsExactly(linkedOne);
            assertThat(referrals(recipient)).containsExactly(linkedOne);
            assertThat(referrals(clearing)).containsExactly(waiting);
        });
        assertThat(referrals(stranger)).isEmpty();
    }

    @Test
    @DisplayName(
            "[W2] of a psychosocial post's referrals its carrier is told an id, and no other organisation anything")
    void psychosocial() {
        var carrier = "/" + UUID.randomUUID();
        var others = "/" + UUID.randomUUID();
        subscribed(lead("caritas-dueren"), carrier);
        subscribed(lead("diakonie-juelich"), others);
        subscribed(clerk(), others);

        var asked = Story.assignedTo(PSYCHOSOCIAL, Story.inClearing(), "psychosoziale Beratung gewünscht");
        step(
                        Tokens.caseManager(People.KREIS, "caritas-dueren", PSYCHOSOCIAL),
                        Story.referral(asked),
                        "acceptance",
                        "{}")
                .statusCode(200);

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(referrals(carrier)).containsExactly(asked, asked));
        assertThat(receiver.at(carrier))
                .allSatisfy(message -> assertThat(message.body()).doesNotContain("Haddad"));
        assertThat(referrals(others)).isEmpty();
    }

    @Test
    @DisplayName("a message that does not arrive is tried again, and the log shows how often and what was answered")
    void retried() {
        var path = "/" + UUID.randomUUID();
        receiver.answers(path, 500, 503);
        var webhook = WEBHOOKS + "/" + subscribed(clerk(), path).id();

        linked.told(linked.prepared());

        await().atMost(ofSeconds(30))
                .untilAsserted(() -> get(clerk(), webhook + "/deliveries?state=DELIVERED")
                        .body("items.attempts", contains(3))
                        .body("items[0].lastStatus", equalTo(204)));
        assertThat(receiver.at(path)).extracting(Receiver.Received::id).hasSize(3);
        assertThat(receiver.at(path).stream().map(Receiver.Received::id).distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("a receiver that is gone for good is not bothered any more")
    void gone() {
        var path = "/" + UUID.randomUUID();
        receiver.answers(path, 410);
        var webhook = WEBHOOKS + "/" + subscribed(clerk(), path).id();

        linked.told(linked.prepared());

        await().atMost(ofSeconds(20)).untilAsserted(() -> get(clerk(), webhook).body("active", equalTo(false)));
        get(clerk(), webhook + "/deliveries").body("items.state", contains("FAILED"));
    }

    @Test
    @DisplayName("what was told can be told once more, with the ids it had")
    void replayed() {
        var path = "/" + UUID.randomUUID();
        var webhook = WEBHOOKS + "/" + subscribed(clerk(), path).id();
        linked.told(linked.prepared());
        var first = awaitOne(path);
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> get(clerk(), webhook + "/deliveries").body("items.state", contains("DELIVERED")));

        post(clerk(), webhook + "/replay", "{\"since\": \"2026-01-01T00:00:00Z\"}")
                .statusCode(202)
                .body("messages", equalTo(1));

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(receiver.at(path)).hasSize(2));
        assertThat(receiver.at(path).getLast().id()).isEqualTo(first.id());
    }

    @Test
    @DisplayName("a renewed secret signs beside the old one for a day, so that no message is lost to the change")
    void renewed() {
        var path = "/" + UUID.randomUUID();
        var subscribed = subscribed(clerk(), path);
        var renewed = step(clerk(), WEBHOOKS + "/" + subscribed.id(), "secret", "{}")
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .<String>path("secret");

        linked.told(linked.prepared());

        var message = awaitOne(path);
        assertThat(message.signature().split(" "))
                .containsExactly(signature(renewed, message), signature(subscribed.secret(), message));
        get(clerk(), WEBHOOKS + "/" + subscribed.id()).body("secret", nullValue());
    }

    @Test
    @DisplayName("[W1] an organisation knows its own subscriptions only, and a registration office has none [R4]")
    void own() {
        var webhook =
                WEBHOOKS + "/" + subscribed(clerk(), "/" + UUID.randomUUID()).id();

        get(lead("diakonie-juelich"), webhook).statusCode(404);
        get(Tokens.clerk("05366", People.ABH), webhook).statusCode(404);
        get(registrationOffice(), WEBHOOKS).statusCode(403);
        get(holderOf(POST), WEBHOOKS).statusCode(403);
        get(clerk(), WEBHOOKS).body("items.secret", hasItem(nullValue()));
    }

    @Test
    @DisplayName("a subscription is changed in the version that was read, paused, and ended with its log")
    void kept() {
        var path = "/" + UUID.randomUUID();
        var webhook = WEBHOOKS + "/" + subscribed(clerk(), path).id();
        var paused = "{\"url\": \"%s\", \"active\": false}".formatted(receiver.url(path));

        as(clerk()).body(paused).put(webhook).then().statusCode(428);
        as(clerk()).header("If-Match", "\"7\"").body(paused).put(webhook).then().statusCode(412);
        as(clerk())
                .header("If-Match", "\"0\"")
                .body(paused)
                .put(webhook)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        as(clerk()).delete(webhook).then().statusCode(428);
        as(clerk()).header("If-Match", "*").delete(webhook).then().statusCode(204);
        get(clerk(), webhook).statusCode(404);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            value = {
                "{} | /url",
                "{'url': ''} | /url",
                "{'url': 'nowhere'} | /url",
                "{'url': 'ftp://example.org/x'} | /url",
                "{'url': 'https://user:word@example.org/'} | /url",
                "{'url': 'https://no-such-host.invalid/'} | /url",
                "{'url': 7, 'colour': 'red'} | /colour",
                "{'url': 'http://localhost/', 'active': 'maybe'} | /active"
            },
            delimiter = '|')
    @DisplayName("a subscription that cannot work is refused, and what is wrong with it is named")
    void wrong(String body, String pointer) {
        post(clerk(), WEBHOOKS, body.replace('\'', '"')).statusCode(400).body("violations.pointer", hasItem(pointer));
    }

    @Test
    @DisplayName("an organisation has five subscriptions at most; a replay needs a time")
    void limits() {
        var first = subscribed(clerk(), "/" + UUID.randomUUID());
        for (int i = 1; i < 5; i++) {
            subscribed(clerk(), "/" + UUID.randomUUID());
        }

        post(clerk(), WEBHOOKS, details("/x"))
                .statusCode(409)
                .body("unmetConditions.code", contains("WEBHOOKS_AT_MOST"));
        post(clerk(), WEBHOOKS + "/" + first.id() + "/replay", "{}")
                .statusCode(400)
                .body("violations.pointer", contains("/since"));
    }

    private Subscription subscribed(String token, String path) {
        var made = post(token, WEBHOOKS, details(path))
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract();
        return new Subscription(made.path("id"), made.path("secret"));
    }

    private String details(String path) {
        return "{\"url\": \"%s\"}".formatted(receiver.url(path));
    }

    private Receiver.Received awaitOne(String path) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(receiver.at(path)).isNotEmpty());
        return receiver.at(path).getFirst();
    }

    private List<String> referrals(String path) {
        return receiver.at(path).stream()
                .map(message ->
                        Kafka.json(message.body()).path("data").path("referral").asText())
                .toList();
    }

    private static void endAll(String token) {
        List<String> ids = as(token).get(WEBHOOKS).path("items.id");
        ids.forEach(id -> as(token).header("If-Match", "*").delete(WEBHOOKS + "/" + id));
    }

    private static String lead(String carrier) {
        return Tokens.carrierLead(People.KREIS, carrier);
    }

    private static String signature(String secret, Receiver.Received message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var content = message.id() + "." + message.timestamp() + "." + message.body();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Subscription(String id, String secret) {}
}
