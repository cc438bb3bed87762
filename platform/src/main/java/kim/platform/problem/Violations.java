package kim.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kim.platform.BadInput;

/** How mistakes in the input are answered, whoever found them. */
final class Violations {

    private Violations() {}

    static Map<String, String> entry(String pointer, String message) {
        return Map.of("pointer", pointer, "message", message);
    }

    static Response answer(BadInput refusal, HttpHeaders headers) {
        var locale = Languages.of(headers);
        var violations = refusal.violations().stream()
                .map(violation -> entry(violation.pointer(), violation.message().in(locale)))
                .toList();
        return answer(violations, locale);
    }

    static Response answer(List<Map<String, String>> violations, Locale locale) {
        return Problem.BAD_INPUT
                .in(locale)
                .with("violations", violations)
                .build()
                .toResponse();
    }
}
