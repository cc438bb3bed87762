package kim.systemtest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of a one-time link as a browser without scripts and without a login meets it. */
final class LinkPage {

    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private String pass = "";

    LinkPage(URI gateway, String path) {
        this.address = gateway.resolve(path);
    }

    String look(String language) {
        return send(HttpRequest.newBuilder(URI.create(address + "?lang=" + language)))
                .body();
    }

    int status() {
        return send(HttpRequest.newBuilder(address)).statusCode();
    }

    String open(String code) {
        return post("opening", Map.of("code", code));
    }

    /** One of the forms of the page that was opened. */
    String submit(String form, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("pass", pass);
        return post(form, all);
    }

    private String post(String form, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var page = send(HttpRequest.newBuilder(URI.create(address + "/" + form + "?lang=de"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)))
                .body();
        var found = PASS.matcher(page);
        pass = found.find() ? found.group(1) : "";
        return page;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
