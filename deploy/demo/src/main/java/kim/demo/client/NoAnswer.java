package kim.demo.client;

import java.io.IOException;
import java.net.http.HttpRequest;

/** A server cannot be reached, or went away before it answered. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(HttpRequest request, IOException cause) {
        super(request.method() + " " + request.uri() + " got no answer", cause);
    }
}
