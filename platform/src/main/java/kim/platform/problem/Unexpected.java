package kim.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Whatever nobody expected: logged here once, told to nobody in detail. A database out of reach is no fault of ours. */
class Unexpected {

    private static final Logger LOG = Logger.getLogger(Unexpected.class);

    @ServerExceptionMapper
    Response fault(Throwable fault, HttpHeaders headers) {
        var problem = isOverload(fault) ? Problem.OVERLOADED : Problem.INTERNAL;
        LOG.error(problem.name(), fault);
        var answer = problem.in(Languages.of(headers));
        if (problem == Problem.OVERLOADED) {
            answer.withHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER_SECONDS);
        }
        return answer.build().toResponse();
    }

    /**
     * The server names a state for whatever it refuses: 08 no connection, 53 no resources, 57P stopping or starting.
     * Without any it is the pool that refuses: no connection came free in time.
     */
    private static boolean isOverload(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static boolean isOverload(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException refused && isOverload(refused.getSQLState()));
    }
}
