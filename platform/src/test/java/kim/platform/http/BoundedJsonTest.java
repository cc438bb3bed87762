package kim.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoundedJsonTest {

    @Test
    @DisplayName("JSON that is nested without end, or a number of a thousand digits, is read no further")
    void bounds() {
        try (var instance = Arc.container().instance(ObjectMapper.class)) {
            var json = instance.get();
            assertThatCode(() -> json.readTree(nested(BoundedJson.DEPTH))).doesNotThrowAnyException();
            assertThatThrownBy(() -> json.readTree(nested(BoundedJson.DEPTH + 1)))
                    .isInstanceOf(StreamConstraintsException.class);
            assertThatThrownBy(() -> json.readTree("1".repeat(1_000))).isInstanceOf(StreamConstraintsException.class);
        }
    }

    @Test
    @DisplayName("whoever sends such a body is told that it is wrong")
    void answered() {
        given().auth()
                .oauth2(Tokens.caseManager("05358", "caritas-dueren", "caritas-dueren-1"))
                .header("Idempotency-Key", "deep")
                .contentType("application/json")
                .body("{\"text\": " + "1".repeat(5_000) + "}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kim:problem:bad-input"));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
