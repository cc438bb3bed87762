package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before the pages of Keycloak, without scripts. */
final class Browser {

    private static final String LOGIN = "/realms/kim/protocol/openid-connect/auth?client_id=kim-frontend"
            + "&response_type=code&scope=openid&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2F";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI server;

    Browser(URI server) {
        this.server = server;
    }

    /** Opens the login for the public front end, asking for more by these parameters. */
    HttpResponse<String> openLogin(String parameters) {
        return send(HttpRequest.newBuilder(server.resolve(LOGIN + parameters)));
    }

    /** Opens the login as a front end should. */
    HttpResponse<String> openLogin() {
        return openLogin("&code_challenge_method=S256&code_challenge=" + "a".repeat(43));
    }

    /** Where name and password lead. */
    String logIn(String user, String password) {
        var fields = Map.of("username", user, "password", password);
        var answer = submit(openLogin(), fields);
        if (answer.body().contains("kc-attempted-username")) { // Keycloak's own way asks for one after the other
            answer = submit(answer, fields);
        }
        return answer.headers().firstValue("Location").orElseGet(answer::body);
    }

    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        var content = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
