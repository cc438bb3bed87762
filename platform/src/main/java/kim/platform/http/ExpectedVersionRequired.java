package kim.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import kim.platform.ExpectedVersion;
import kim.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** An operation that takes an {@link ExpectedVersion} is not done blindly: 428 without {@code If-Match} [C11]. */
class ExpectedVersionRequired {

    @ServerRequestFilter
    void check(ContainerRequestContext request, SimpleResourceInfo operation) {
        if (Arrays.asList(operation.parameterTypes()).contains(ExpectedVersion.class)
                && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw Problem.PRECONDITION_REQUIRED.asException();
        }
    }
}
