package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import kim.platform.Role;
import kim.platform.testing.GuardedOperations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@link MayKnow} checks the answers that tests get; here it is checked that no operation is left out. */
@QuarkusTest
class MayKnowTest {

    private static final String EVERYTHING = "kim";

    @Test
    @DisplayName("[R4] every operation that a registration office may call has a schema of what it may answer")
    void offices() {
        assertThat(GuardedOperations.openTo(EVERYTHING, Role.REGISTRATION_OFFICE))
                .hasSizeGreaterThan(4)
                .containsExactlyInAnyOrderElementsOf(
                        Contract.answers(MayKnow.OFFICE).keySet());
    }

    @Test
    @DisplayName("[C8] [R6] so has every operation that an authority or a service beside KIM may call")
    void authorities() {
        assertThat(GuardedOperations.openTo(EVERYTHING, Role.AUTHORITY_CLERK, Role.EXTERNAL_SERVICE))
                .hasSizeGreaterThan(25)
                .containsExactlyInAnyOrderElementsOf(
                        Contract.answers(MayKnow.AUTHORITY).keySet());
    }

    @Test
    @DisplayName("[C8] the schema has no place for a case: an answer that names one is found")
    void strict() {
        var leak = Kafka.json("""
                {"id": "0199f3b2-6c10-7a41-8a55-0f6f2f7c9b02", "chain": "0199f3b2-6c10-7a41-8a55-0f6f2f7c9b02",
                 "kind": "LINKING", "status": "REQUESTED", "recipient": {"kind": "ABH"}, "persons": 1,
                 "requestedOn": "2026-03-02", "actions": [], "caseId": "0199f3b2-6c10-7a41-8a55-0f6f2f7c9b02"}""");
        assertThat(Contract.checkPart(MayKnow.AUTHORITY, "referral", leak).getValid())
                .isFalse();
        assertThat(Contract.checkPart(MayKnow.AUTHORITY, "referral", without(leak))
                        .getValid())
                .isTrue();
    }

    private static JsonNode without(JsonNode leak) {
        return ((ObjectNode) leak.deepCopy()).without("caseId");
    }
}
