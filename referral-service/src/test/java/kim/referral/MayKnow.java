package kim.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Looks at every answer that any test gets as a registration office or an authority: it is what the schema says that
 * they may know, or the test fails, whatever it is about.
 */
final class MayKnow implements Filter {

    private static final List<String> RESOURCES = List.of(
            "/api/v1/intakes", "/api/v1/referrals", "/api/v1/requests", "/api/v1/legal-matters", "/api/v1/clearing");

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
            case "REGISTRATION_OFFICE" -> Optional.of("answer-to-registration-office");
            case "AUTHORITY", "EXTERNAL_SERVICE" -> Optional.of("answer-to-authority");
            default -> Optional.empty();
        };
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var body = response.asString();
        if (RESOURCES.stream().anyMatch(request.getDerivedPath()::startsWith) && !body.isEmpty()) {
            assertThat(Contract.check(contract, Kafka.json(body)).getValid())
                    .as("%s may be told this: %s", contract, body)
                    .isTrue();
        }
        return response;
    }
}
