package kim.platform.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The {@code Idempotency-Key} of the request at hand; there is none where no request is, as in a consumer. */
@RequestScoped
class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private final CurrentVertxRequest request;

    IdempotencyKey(CurrentVertxRequest request) {
        this.request = request;
    }

    Optional<String> value() {
        return Optional.ofNullable(request.getCurrent())
                .map(current -> current.request().getHeader(HEADER));
    }
}
