package kim.platform.idempotency;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import kim.platform.BadInput;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Every POST names a key, so that a lost answer never costs a second case. */
class KeyRequired {

    private static final int LONGEST = 200;

    @ServerRequestFilter
    void check(ContainerRequestContext request, SimpleResourceInfo operation) {
        if (!request.getMethod().equals(HttpMethod.POST)
                || operation.getResourceClass().isAnnotationPresent(WithoutKey.class)) {
            return;
        }
        var key = request.getHeaderString(IdempotencyKey.HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw new BadInput(
                    "",
                    "Der Kopf Idempotency-Key (1 bis 200 Zeichen) ist erforderlich",
                    "the header Idempotency-Key (1 to 200 characters) is required");
        }
    }
}
