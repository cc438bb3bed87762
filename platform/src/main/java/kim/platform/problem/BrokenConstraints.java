package kim.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Constraints on request records, answered with JSON pointers into the body. */
class BrokenConstraints {

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response broken(ConstraintViolationException refusal, HttpHeaders headers) {
        var violations = refusal.getConstraintViolations().stream()
                .map(BrokenConstraints::entry)
                .sorted(Comparator.comparing(entry -> entry.get("pointer") + entry.get("message")))
                .toList();
        return Violations.answer(violations, Languages.of(headers));
    }

    private static Map<String, String> entry(ConstraintViolation<?> violation) {
        return Violations.entry(pointer(violation.getPropertyPath()), violation.getMessage());
    }

    /** The method and the parameter that holds the body are no part of what was sent. */
    static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(BrokenConstraints::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.PROPERTY ? index + "/" + node.getName() : index;
    }
}
