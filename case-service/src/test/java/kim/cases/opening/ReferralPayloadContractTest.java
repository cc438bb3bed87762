package kim.cases.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
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
        var payload = ReferralPayloads.tolerant(json).readValue(example(), ReferralPayload.class);

        assertThat(payload.household().persons())
                .extracting(MasterData::givenName)
                .containsExactly("Amira", "Sami");
        assertThat(payload.household().municipality()).contains("05358048");
        assertThat(payload.purposes()).containsExactly(Purpose.REGISTRATION_FORWARDING, Purpose.DATA_PROCESSING);
        assertThat(payload.consent().evidence().sha256()).hasSize(64);
        assertThat(payload.route()).isEqualTo("REGISTRATION_OFFICE");
    }

    private static InputStream example() {
        return Objects.requireNonNull(ReferralPayloadContractTest.class.getResourceAsStream(
                "/contracts-of-referral-service/referral-payload.example.json"));
    }
}
