package kim.cases.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Objects;
import kim.cases.consent.Purpose;
import kim.cases.person.MasterData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralPayloadContractTest {

    @Inject
    ObjectMapper json;

    @Test
    @DisplayName("[R4] what referral-service promises to hand over is all that a case begins with")
    void readsTheExample() throws IOException {
        var payload = read(example());
        var arriving = payload.household().arriving();

        assertThat(arriving.persons()).extracting(MasterData::givenName).containsExactly("Amira", "Sami");
        assertThat(arriving.municipality()).contains("05358048");
        assertThat(payload.agreed()).containsExactly(Purpose.REGISTRATION_FORWARDING, Purpose.DATA_PROCESSING);
        assertThat(payload.consent().signed().evidence().sha256()).hasSize(64);
        assertThat(payload.route()).isEqualTo("REGISTRATION_OFFICE");
    }

    @Test
    @DisplayName("[R4] whatever it may tell beside that, at any level and in any code, stops nothing")
    void readsMoreThanItKnows() throws IOException {
        var example = example();
        addSomethingNew(example);
        var first = (ObjectNode) example.at("/household/persons/0");
        first.put("gender", "A_GENDER_OF_TOMORROW");

        var payload = read(example);

        assertThat(payload.allowsProcessing()).isTrue();
        assertThat(payload.household().arriving().persons().getFirst().gender()).isNull();
    }

    @Test
    @DisplayName("[K7] what nobody said stays unsaid: the need for an interpreter, how the form was signed")
    void unsaid() throws IOException {
        var example = example();
        ((ObjectNode) example.at("/household/persons/0/languages/0")).remove("interpretation");
        ((ObjectNode) example.path("consent")).remove("channel");

        var payload = read(example);

        assertThat(payload.household()
                        .arriving()
                        .persons()
                        .getFirst()
                        .languages()
                        .getFirst()
                        .interpretation())
                .isNull();
        assertThat(payload.consent().signed().channel()).isNull();
    }

    private ReferralPayload read(JsonNode payload) throws IOException {
        return ReferralPayloads.tolerant(json).readValue(payload.toString(), ReferralPayload.class);
    }

    private JsonNode example() throws IOException {
        return json.readTree(Objects.requireNonNull(ReferralPayloadContractTest.class.getResourceAsStream(
                "/contracts-of-referral-service/referral-payload.example.json")));
    }

    private static void addSomethingNew(JsonNode part) {
        part.forEach(ReferralPayloadContractTest::addSomethingNew);
        if (part instanceof ObjectNode object) {
            object.put("somethingNew", "x");
        }
    }
}
