package kim.referral;

import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.People.coordinator;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The recorded example of what an adapter to the state's transport hands over. */
@QuarkusTest
class TransportTest {

    @Inject
    Concepts concepts;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[R4] what the state's transport brings finds Kreis and office by the municipality key, once")
    void routed() {
        var submission = recorded();
        String id = handOver(submission)
                .statusCode(200)
                .body("accepted", equalTo(true))
                .extract()
                .path("receipt.id");
        handOver(submission).body("accepted", equalTo(true)).body("receipt.id", equalTo(id));

        get(registrationOffice(), "/api/v1/intakes/" + id).body("state", equalTo("RECEIVED"));
        get(coordinator(), "/api/v1/clearing/" + id)
                .statusCode(200)
                .body("request.consent.channel", equalTo("ELECTRONIC"));
    }

    @Test
    @DisplayName("[R4] what cannot be taken in is answered with what is wrong, for the adapter to reject it there")
    void rejected() {
        var wrong = recorded();
        ((ObjectNode) wrong.path("data").path("consent")).remove("channel");
        handOver(wrong)
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("receipt", nullValue())
                .body("violations.pointer", contains("/request/consent/channel"));
        handOver(recorded().put("ags", "05334002")).statusCode(409);
        handOver(recorded().put("ags", "05358999")).statusCode(400).body("violations.pointer", contains("/ags"));
    }

    @Test
    @DisplayName("[R4] the answers have the shape of those that were recorded for adapters to be tested with")
    void asRecorded() {
        var wrong = recorded();
        ((ObjectNode) wrong.path("data").path("consent")).remove("channel");
        var recorded = Contract.example("transport-answers");

        assertThat(shape(Kafka.json(handOver(recorded()).extract().asString())))
                .isEqualTo(shape(recorded.path("accepted")));
        assertThat(shape(Kafka.json(handOver(wrong).extract().asString()))).isEqualTo(shape(recorded.path("rejected")));
    }

    @Test
    @DisplayName("[W1] nobody but a service hands anything over so")
    void internal() {
        as(registrationOffice())
                .header("Idempotency-Key", "k")
                .body(recorded().toString())
                .post("/internal/submissions")
                .then()
                .statusCode(403);
    }

    private static ObjectNode recorded() {
        return ((ObjectNode) Contract.example("transport-submission"))
                .put("submissionId", UUID.randomUUID().toString());
    }

    /** The fields at every depth, without what is in them. */
    private static Set<String> shape(JsonNode document) {
        return document.properties().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.getKey()),
                        shape(field.getValue().isArray() ? field.getValue().path(0) : field.getValue()).stream()
                                .map(inner -> field.getKey() + "." + inner)))
                .collect(Collectors.toSet());
    }

    private static ValidatableResponse handOver(ObjectNode submission) {
        return as(Tokens.service())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(submission.toString())
                .post("/internal/submissions")
                .then();
    }
}
