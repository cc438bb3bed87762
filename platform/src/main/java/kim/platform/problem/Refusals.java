package kim.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kim.platform.BadInput;
import kim.platform.Gone;
import kim.platform.NotAllowed;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.VersionConflict;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The domain's ways of saying no, as answers. */
class Refusals {

    @ServerExceptionMapper
    Response notVisible(NotVisible refusal, HttpHeaders headers) {
        return answer(Problem.NOT_FOUND, headers);
    }

    @ServerExceptionMapper
    Response gone(Gone refusal, HttpHeaders headers) {
        return answer(Problem.GONE, headers);
    }

    @ServerExceptionMapper
    Response versionConflict(VersionConflict refusal, HttpHeaders headers) {
        return answer(Problem.VERSION_CONFLICT, headers);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict, HttpHeaders headers) {
        return answer(Problem.VERSION_CONFLICT, headers);
    }

    @ServerExceptionMapper
    Response known(ProblemException refusal, HttpHeaders headers) {
        return answer(refusal.problem(), headers);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed refusal, HttpHeaders headers) {
        var locale = Languages.of(headers);
        return Problem.NOT_ALLOWED
                .in(locale)
                .withDetail(refusal.why().in(locale))
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response stepRefused(StepRefused refusal, HttpHeaders headers) {
        var locale = Languages.of(headers);
        return Problem.STEP_REFUSED
                .in(locale)
                .with("unmetConditions", conditions(refusal.unmet(), locale))
                .with("openSteps", refusal.openSteps())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response badInput(BadInput refusal, HttpHeaders headers) {
        return Violations.answer(refusal, headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response forged(AuthenticationFailedException refusal, HttpHeaders headers) {
        return challenged(headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response anonymous(UnauthorizedException refusal, HttpHeaders headers) {
        return challenged(headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response forbidden(ForbiddenException refusal, HttpHeaders headers) {
        return answer(Problem.NOT_ALLOWED, headers);
    }

    private static Response challenged(HttpHeaders headers) {
        return Problem.UNAUTHENTICATED
                .in(Languages.of(headers))
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }

    private static Response answer(Problem problem, HttpHeaders headers) {
        return problem.in(Languages.of(headers)).build().toResponse();
    }

    private static List<Map<String, String>> conditions(List<UnmetCondition> unmet, Locale locale) {
        return unmet.stream()
                .map(condition -> Map.of(
                        "code", condition.code(), "text", condition.text().in(locale)))
                .toList();
    }
}
