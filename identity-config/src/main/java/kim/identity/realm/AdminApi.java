package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import kim.identity.Http;
import kim.identity.Tokens;

/** Keycloak's admin REST API as JSON trees; every method throws {@link kim.identity.Refused} where Keycloak refuses. */
public final class AdminApi {

    private final Http http;
    private final URI server;
    private final Tokens tokens;

    public AdminApi(Http http, URI server, Tokens tokens) {
        this.http = http;
        this.server = server;
        this.tokens = tokens;
    }

    /** What is there, if anything. */
    Optional<JsonNode> get(String path) {
        var answer = send("GET", path, BodyPublishers.noBody());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(Http.json(Http.successful(answer)));
    }

    /** Creates a thing and tells the last segment of its new path. */
    String create(String collection, JsonNode body) {
        var answer = Http.successful(send("POST", collection, json(body)));
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void post(String path, JsonNode body) {
        Http.successful(send("POST", path, json(body)));
    }

    void put(String path, JsonNode body) {
        Http.successful(send("PUT", path, json(body)));
    }

    void delete(String path) {
        Http.successful(send("DELETE", path, BodyPublishers.noBody()));
    }

    void delete(String path, JsonNode body) {
        Http.successful(send("DELETE", path, json(body)));
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        return http.send(HttpRequest.newBuilder(server.resolve(path))
                .method(method, body)
                .header("Authorization", "Bearer " + tokens.current())
                .header("Content-Type", "application/json"));
    }

    private static BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }
}
