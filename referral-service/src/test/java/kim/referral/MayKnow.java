package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kim.platform.testing.ApiDescription;
import kim.platform.testing.ApiOperation;

/**
 * Looks at every answer that any test gets as a registration office or an authority: it is what the schema says that
 * they may know by this operation, or the test fails, whatever it is about.
 */
final class MayKnow implements Filter {

    static final String OFFICE = "answer-to-registration-office";
    static final String AUTHORITY = "answer-to-authority";

    private final String contract;

    private MayKnow(String contract) {
        this.contract = contract;
    }

    /** Empty for those inside KIM. */
    static Optional<Filter> of(String token) {
        var claims =
                Kafka.json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        return claims.path("organization").properties().stream()
                .map(organisation ->
                        organisation.getValue().path("kind").path(0).asText())
                .flatMap(kind -> contract(kind).stream())
                .map(MayKnow::new)
                .map(Filter.class::cast)
                .findFirst();
    }

    private static Optional<String> contract(String kind) {
        return switch (kind) {
            case "REGISTRATION_OFFICE" -> Optional.of(OFFICE);
            case "AUTHORITY", "EXTERNAL_SERVICE" -> Optional.of(AUTHORITY);
            default -> Optional.empty();
        };
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var body = response.asString();
        if (!body.isEmpty()) {
            var part = response.statusCode() < 300 ? answer(request) : "problem";
            assertThat(Contract.checkPart(contract, part, Kafka.json(body)).getValid())
                    .as("%s may be told this as %s: %s", contract, part, body)
                    .isTrue();
        }
        return response;
    }

    /** What nobody has put down may not be known. */
    private String answer(FilterableRequestSpecification request) {
        var operation = ApiDescription.operationOf(
                        request.getMethod(), URI.create(request.getURI()).getPath())
                .map(ApiOperation::id)
                .orElse(request.getURI());
        return Optional.ofNullable(Contract.answers(contract).get(operation))
                .orElseThrow(() -> new AssertionError(contract + " does not say what may be known by " + operation));
    }
}
