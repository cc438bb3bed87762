package kim.identity;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import kim.identity.concept.ApplyingConcept;
import kim.identity.concept.Concepts;
import kim.identity.concept.KreisConcept;

/** {@code concepts}: every Kreis's concept, applied by its own administrator. */
final class ConceptsCommand {

    private static final String ADMINISTRATOR = "concept-";

    private final Environment environment;
    private final PrintStream out;

    ConceptsCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** 1 when a concept was refused; the others are applied nevertheless. */
    int apply() {
        var concepts = Concepts.packed();
        var keycloak = URI.create(environment.required("KIM_KEYCLOAK_URL"));
        var kim = URI.create(environment
                .optional("KIM_GATEWAY_URL")
                .or(() -> environment.optional("KIM_CASE_SERVICE_URL"))
                .orElseGet(() -> environment.required("KIM_GATEWAY_URL")));
        concepts.all().forEach(concept -> environment.secretOf(ADMINISTRATOR + concept.ags()));
        environment.complain();
        return (int) concepts.all().stream()
                                .filter(concept -> !apply(concept, keycloak, kim))
                                .count()
                        == 0
                ? 0
                : 1;
    }

    private boolean apply(KreisConcept concept, URI keycloak, URI kim) {
        var http = new Http();
        var client = ADMINISTRATOR + concept.ags();
        var endpoint = Tokens.endpoint(keycloak, "kim");
        var token = Tokens.ofClient(http, endpoint, client, environment.secretOf(client), Clock.systemUTC());
        var outcome = new ApplyingConcept(http, kim).apply(concept, token.current());
        outcome.lines().forEach(out::println);
        return outcome.isApplied();
    }
}
