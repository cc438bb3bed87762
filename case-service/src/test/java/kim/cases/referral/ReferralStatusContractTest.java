package kim.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.StreamSupport;
import kim.cases.plan.ReferralStatus;
import kim.platform.PostCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReferralStatusContractTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    @DisplayName("[Z6] the example of referral-service says all that opens a case")
    void readsTheExample() throws IOException {
        var event = JSON.readValue(contract("example"), ReferralStatusChanged.class);

        assertThat(event.kind()).isEqualTo(ReferralKind.FORWARDING);
        assertThat(event.status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(event.recipientPost()).isEqualTo(new PostCode("diakonie-juelich-welcome-1"));
    }

    @Test
    @DisplayName("[R] kinds and statuses are the ones that referral-service knows")
    void sameWords() throws IOException {
        var properties = JSON.readTree(contract("schema")).path("properties");

        assertThat(words(properties.path("kind"))).containsExactlyInAnyOrder(names(ReferralKind.values()));
        assertThat(names(ReferralStatus.values())).contains(words(properties.path("status")));
    }

    private static String[] words(JsonNode property) {
        return StreamSupport.stream(property.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static InputStream contract(String part) {
        return Objects.requireNonNull(ReferralStatusContractTest.class.getResourceAsStream(
                "/contracts-of-referral-service/kim.referral.status-changed.v1.%s.json".formatted(part)));
    }
}
