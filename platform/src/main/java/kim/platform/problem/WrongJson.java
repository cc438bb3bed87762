package kim.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import kim.platform.BadInput;
import kim.platform.Wording;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is no JSON, not the JSON that was asked for, or otherwise no request of this API; no class name leaks. */
class WrongJson {

    static final Wording MALFORMED = new Wording("Der Inhalt ist kein gültiges JSON", "the body is not valid JSON");
    static final Wording UNKNOWN = new Wording("Dieses Feld ist nicht bekannt", "this field is not known");
    static final Wording MISMATCH =
            new Wording("Der Wert passt nicht zu diesem Feld", "the value does not fit this field");

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response unknown(UnrecognizedPropertyException mistake, HttpHeaders headers) {
        return answer(pointer(mistake), UNKNOWN, headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response mismatch(MismatchedInputException mistake, HttpHeaders headers) {
        return answer(pointer(mistake), MISMATCH, headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response format(InvalidFormatException mistake, HttpHeaders headers) {
        return mismatch(mistake, headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response unbounded(StreamConstraintsException mistake, HttpHeaders headers) {
        return answer("", MALFORMED, headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response missing(NotFoundException refusal, HttpHeaders headers) {
        return other(refusal, headers);
    }

    @ServerExceptionMapper(priority = Problem.BEFORE_THE_LIBRARY)
    Response other(WebApplicationException refusal, HttpHeaders headers) {
        if (refusal.getCause() instanceof JacksonException) {
            return answer("", MALFORMED, headers);
        }
        if (refusal.getCause() instanceof BadInput mistake) {
            return Violations.answer(mistake, headers);
        }
        var status = refusal.getResponse().getStatus();
        var problem = status == 404 ? Problem.NOT_FOUND : Problem.OTHER;
        var builder = problem.in(Languages.of(headers)).withStatus(status);
        refusal.getResponse().getStringHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.ALLOW)) {
                builder.withHeader(name, String.join(", ", values));
            }
        });
        return builder.build().toResponse();
    }

    private static Response answer(String pointer, Wording message, HttpHeaders headers) {
        var locale = Languages.of(headers);
        return Violations.answer(List.of(Violations.entry(pointer, message.in(locale))), locale);
    }

    static String pointer(JsonMappingException mistake) {
        return mistake.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
    }
}
