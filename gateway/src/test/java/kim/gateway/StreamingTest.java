package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class StreamingTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    @DisplayName("every piece goes on before the next has come, in both directions")
    void pieceByPiece() throws IOException {
        try (var wire = Wire.toDoor()) {
            wire.send(head("POST", "/api/v1/cases/mirror") + "Transfer-Encoding: chunked\r\n\r\n");
            wire.sendChunk("first piece");
            assertThat(wire.readUntil("first piece")).startsWith("HTTP/1.1 200");
            wire.sendChunk("second piece");
            wire.readUntil("second piece");
            wire.send("0\r\n\r\n");
            wire.readUntil("0\r\n\r\n");
        }
    }

    @Test
    @DisplayName("a large answer arrives whole")
    void largeAnswer() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/api/v1/cases/large?" + 200 * MEBIBYTE))
                .header("Authorization", "Bearer " + Tokens.valid())
                .build();
        try (var client = HttpClient.newHttpClient();
                var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(200L * MEBIBYTE);
        }
    }

    @Test
    @DisplayName("a route with a limit of its own takes a large body, declared or not")
    void largeBody() throws IOException, InterruptedException {
        var bytes = new byte[50 * MEBIBYTE];

        assertThat(post("/api/v1/code-lists", BodyPublishers.ofByteArray(bytes)).body())
                .contains("\"bytes\": " + bytes.length);
        assertThat(post("/api/v1/code-lists", undeclared(bytes)).body()).contains("\"bytes\": " + bytes.length);
    }

    @Test
    @DisplayName("a body over the limit is refused, declared or not")
    void tooLarge() throws IOException, InterruptedException {
        var bytes = new byte[3 * MEBIBYTE];

        for (var body : new HttpRequest.BodyPublisher[] {BodyPublishers.ofByteArray(bytes), undeclared(bytes)}) {
            var answer = post("/api/v1/persons", body);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("urn:kim:problem:too-large", "Anfrage zu groß");
        }
        asClerk().body(new byte[MEBIBYTE]).post("/api/v1/persons").then().statusCode(200);
    }

    @Test
    @DisplayName("a caller that asks first is invited only when its request will be taken")
    void expectContinue() throws IOException {
        try (var wire = Wire.toDoor()) {
            wire.send(head("POST", "/api/v1/persons") + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            wire.send("body");
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200");
        }
        try (var wire = Wire.toDoor()) {
            wire.send(head("POST", "/api/v1/persons") + "Expect: 100-continue\r\nContent-Length: 9999999\r\n\r\n");
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    @DisplayName("who was refused and keeps its body back is cut off")
    void patienceEnds() throws IOException {
        try (var wire = Wire.toDoor()) {
            wire.send("POST /api/v1/cases HTTP/1.1\r\nHost: kim.test\r\nContent-Length: 100\r\n\r\n");
            assertThat(wire.readToTheEnd()).startsWith("HTTP/1.1 401").contains("urn:kim:problem:unauthenticated");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Content-Length: 4\r\nContent-Length: 5",
                "Content-Length: +4",
                "Transfer-Encoding : chunked",
            })
    @DisplayName("a body whose end two servers could see in different places goes no further")
    void smuggling(String framing) throws IOException {
        try (var wire = Wire.toDoor()) {
            wire.send(head("POST", "/api/v1/cases") + framing + "\r\nConnection: close\r\n\r\n0\r\n\r\n");
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    @DisplayName("answers without a body stay without one")
    void bodyless() {
        asClerk().get("/api/v1/cases/nothing").then().statusCode(204).body(emptyString());
        asClerk().get("/api/v1/cases/unchanged").then().statusCode(304).body(emptyString());
        asClerk().head("/api/v1/cases/cacheable").then().statusCode(200).header("Content-Length", equalTo("2"));
        asClerk().get("/api/v1/cases").then().statusCode(200).body("method", equalTo("GET"));
    }

    private static HttpResponse<String> post(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.valid())
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static HttpRequest.BodyPublisher undeclared(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> (InputStream) new ByteArrayInputStream(bytes));
    }

    private static String head(String method, String path) {
        return "%s %s HTTP/1.1\r\nHost: kim.test\r\nAuthorization: Bearer %s\r\n"
                .formatted(method, path, Tokens.valid());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static RequestSpecification asClerk() {
        return given().auth().oauth2(Tokens.valid());
    }
}
