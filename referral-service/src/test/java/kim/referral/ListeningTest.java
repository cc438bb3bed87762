package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kim.platform.event.EventHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What this service understands of the others, against the examples that they publish beside their contracts. */
@QuarkusTest
class ListeningTest {

    @Inject
    @All
    List<EventHandler<?>> handlers;

    @Inject
    ObjectMapper json;

    @Inject
    Concepts concepts;

    @Test
    @DisplayName("of every event that is heard, everything that is read is in its example, under the same name")
    void examples() {
        assertThat(handlers)
                .extracting(handler -> handler.type().name())
                .containsExactlyInAnyOrder(
                        "kim.concept.applied.v1",
                        "kim.case.opened.v1",
                        "kim.case.reopened.v1",
                        "kim.case.assigned.v1",
                        "kim.case.closed.v1",
                        "kim.case.handover-prepared.v1",
                        "kim.referral.status-changed.v1",
                        "kim.case.opening-refused.v1",
                        "kim.case.referral-prepared.v1",
                        "kim.consent.withdrawn.v1",
                        "kim.privacy.erasure-requested.v1");
        assertThat(handlers).filteredOn(handler -> !isOwn(handler)).allSatisfy(handler -> {
            var example = Contract.exampleOfCaseService(handler.type().name());
            var understood = understood(example, handler.contract());
            assertThat(understood.size()).isEqualTo(handler.contract().getRecordComponents().length);
            understood
                    .properties()
                    .forEach(field -> assertThat(field.getValue()).isEqualTo(example.get(field.getKey())));
        });
    }

    private static boolean isOwn(EventHandler<?> handler) {
        return handler.type().name().startsWith("kim.referral.");
    }

    @Test
    @DisplayName("the concepts of all four Kreise are understood and kept")
    void allConcepts() {
        concepts.apply("dueren", "05358");
        concepts.apply("rheinisch-bergischer-kreis", "05378");
        concepts.apply("euskirchen", "05366");
        concepts.apply("warendorf", "05570");
    }

    private JsonNode understood(JsonNode example, Class<?> contract) throws JsonProcessingException {
        var record = json.readerFor(contract)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(example.toString());
        return json.readTree(json.writeValueAsString(record));
    }
}
