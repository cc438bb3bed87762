package kim.demo.client;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kim.demo.check.Patience;

/** One question to KIM; it is asked again while KIM says that it is overloaded. */
public final class Call {

    private final Visitor visitor;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private BodyPublisher content = BodyPublishers.noBody();

    Call(Visitor visitor, String method, String path) {
        this.visitor = visitor;
        this.method = method;
        this.path = path;
        if (method.equals("POST")) {
            key(UUID.randomUUID().toString());
        }
    }

    /** [R3] The key by which a repeated call is known to be the same; by chance unless named. */
    public Call key(String key) {
        return header("Idempotency-Key", key);
    }

    /** [C11] The version that was read. */
    public Call ifMatch(String etag) {
        return header("If-Match", etag);
    }

    public Call ifNoneMatch(String etag) {
        return header("If-None-Match", etag);
    }

    public Call accept(String mediaType) {
        return header("Accept", mediaType);
    }

    public Call body(Object value) {
        return raw(Json.write(value));
    }

    /** A body as it is, JSON or not. */
    public Call raw(String text) {
        content = BodyPublishers.ofString(text);
        return header("Content-Type", "application/json");
    }

    /** A file by its name and content. */
    public Call file(String name, String mediaType, String content) {
        this.content = BodyPublishers.ofString(content);
        return header("Content-Type", mediaType).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    public Answer send() {
        return Patience.SHORT.until(path + " is answered", this::once, answer -> !answer.asksForPatience());
    }

    /** @throws UnexpectedAnswer unless it has that status */
    public Answer expect(int status) {
        return send().expect(status);
    }

    private Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    private Answer once() {
        var request = HttpRequest.newBuilder(visitor.kim().address(path))
                .method(method, content)
                .header("Authorization", "Bearer " + visitor.token().get());
        headers.forEach(request::header);
        visitor.moment().ifPresent(moment -> request.header("Kim-Demo-Time", moment.toString()));
        return visitor.kim().wire().send(request);
    }
}
