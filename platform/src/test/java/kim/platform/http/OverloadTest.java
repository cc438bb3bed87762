package kim.platform.http;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kim.platform.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverloadTest {

    /** Never comes to its end, as the body that it announces never comes. */
    private static final String UNFINISHED = """
            POST /api/v1/notes HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Idempotency-Key: overload\r
            Content-Type: application/json\r
            Content-Length: 100\r
            \r
            """;

    @Inject
    @ConfigProperty(name = "kim.requests-at-once")
    int most;

    private final List<Socket> callers = new ArrayList<>();

    @Test
    @DisplayName("beyond what can be answered soon a request gets 503 and when to come again, and later its answer")
    void refusedAndTakenAgain() throws IOException {
        for (int i = 0; i <= most; i++) {
            callers.add(unfinished());
        }
        await("one too many is answered").atMost(ofSeconds(10)).until(this::isOneAnswered);
        list().then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("urn:kim:problem:overloaded"))
                .body("title", equalTo("Zurzeit überlastet, bitte später erneut versuchen"));
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);

        leave();
        await().atMost(ofSeconds(10)).until(() -> status() == 200);
    }

    @AfterEach
    void leave() throws IOException {
        for (var caller : callers) {
            caller.close();
        }
        callers.clear();
    }

    private Socket unfinished() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        var request = UNFINISHED.formatted(Tokens.caseManager("05358", "caritas-dueren"));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private boolean isOneAnswered() throws IOException {
        for (var caller : callers) {
            if (caller.getInputStream().available() > 0) {
                return true;
            }
        }
        return false;
    }

    private static int status() {
        return list().statusCode();
    }

    private static Response list() {
        return given().auth()
                .oauth2(Tokens.caseManager("05358", "caritas-dueren"))
                .get("/api/v1/notes");
    }
}
