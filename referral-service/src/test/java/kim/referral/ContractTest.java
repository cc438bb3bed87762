package kim.referral;

import static java.time.Duration.ofSeconds;
import static kim.referral.Api.as;
import static kim.referral.Api.step;
import static kim.referral.People.POST;
import static kim.referral.People.holderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What others rely on, against what is really said. */
@QuarkusTest
class ContractTest {

    private static final String STATUS_CHANGED = "kim.referral.status-changed.v1";

    @Inject
    Concepts concepts;

    @Inject
    Kafka kafka;

    @Inject
    Linked linked;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[D4] every event that is published fits the schema, as the example does, and names nobody")
    void statusChanged() {
        assertThat(Contract.check(STATUS_CHANGED, Contract.example(STATUS_CHANGED))
                        .getErrors())
                .isNull();

        assertThat(published()).allSatisfy(event -> {
            assertThat(Contract.check(STATUS_CHANGED, event).getErrors()).isNull();
            assertThat(event.toString()).doesNotContain("Haddad", "Amira", "ara");
        });
    }

    @Test
    @DisplayName("an accepted referral is told of with the fields of the example")
    void exampleIsTypical() {
        var accepted = published().stream()
                .filter(event -> event.path("status").asText().equals("ACCEPTED"))
                .findFirst()
                .orElseThrow();

        assertThat(fields(accepted)).isEqualTo(fields(Contract.example(STATUS_CHANGED)));
    }

    @Test
    @DisplayName("[R4] what case-service can claim has the shape of the example")
    void claimCheck() {
        var referral = Story.accepted(POST);

        var claimed = Kafka.json(as(Tokens.service())
                .header("Kim-Kreis", People.KREIS)
                .get("/internal/referrals/%s/payload".formatted(referral))
                .asString());
        var example = Contract.example("referral-payload");

        assertThat(fields(claimed)).isEqualTo(fields(example));
        assertThat(fields(claimed.at("/household/persons/1"))).isEqualTo(fields(example.at("/household/persons/1")));
        assertThat(fields(claimed.path("consent"))).isEqualTo(fields(example.path("consent")));
    }

    /** One story from the intake over a rejection to acceptance, and one that is called off. */
    private List<JsonNode> published() {
        var intake = Story.inClearing();
        var first = Story.referral(Story.assignedTo(POST, intake));
        step(holderOf(POST), first, "rejection", "{\"reason\": \"NO_CAPACITY\"}")
                .statusCode(200);
        String again = as(People.coordinator())
                .get("/api/v1/clearing?limit=200")
                .path("items.find { it.chain == '%s' }.id".formatted(intake));
        var second = Story.referral(Story.assignedTo(People.OTHER_POST, again));
        step(holderOf(People.OTHER_POST), second, "acceptance", "{}").statusCode(200);
        var gone = linked.prepared();
        linked.forgotten(gone);
        linked.told(gone);
        await().atMost(ofSeconds(20))
                .until(() -> kafka.heardOf(intake).size() == 8
                        && kafka.heardOf(gone.referral().toString()).size() == 1);
        var all = new ArrayList<>(kafka.heardOf(intake));
        all.addAll(kafka.heardOf(gone.referral().toString()));
        return all;
    }

    private static Set<String> fields(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
