package kim.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever nobody expected: logged here once, told to nobody in detail. A full pool is overload, not a fault. */
class Unexpected {

    private static final Logger LOG = Logger.getLogger(Unexpected.class);

    @ServerExceptionMapper
    Response fault(Throwable fault, HttpHeaders headers) {
        var problem = isOverload(fault) ? Problem.OVERLOADED : Problem.INTERNAL;
        LOG.error(problem.name(), fault);
        var answer = problem.in(Languages.of(headers));
        return (problem == Problem.OVERLOADED ? answer.withHeader(HttpHeaders.RETRY_AFTER, 2) : answer)
                .build()
                .toResponse();
    }

    private static boolean isOverload(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && refused.getMessage() != null
                        && refused.getMessage().contains("Acquisition timeout"));
    }
}
