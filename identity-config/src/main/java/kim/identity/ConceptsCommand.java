package kim.identity;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import kim.identity.concept.ApplyingConcept;
import kim.identity.concept.Concepts;
import kim.identity.concept.KreisConcept;
import kim.identity.concept.Outcome;

/** {@code concepts}: every Kreis's concept, applied by its own administrator. */
final class ConceptsCommand {

    private final Environment environment;
    private final PrintStream out;
    private final Http http = new Http();

    ConceptsCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** 1 when one was refused, for whatever reason; the others are applied nevertheless. */
    int apply() {
        var concepts = Concepts.packed().all();
        var administrators = new Administrators(environment, http);
        var kim = environment
                .optional("KIM_CASE_SERVICE_URL")
                .filter(service -> environment.optional("KIM_GATEWAY_URL").isEmpty())
                .orElseGet(() -> environment.required("KIM_GATEWAY_URL"));
        concepts.forEach(concept -> administrators.require(concept.administrator()));
        environment.complain();
        var applying = new ApplyingConcept(http, URI.create(kim));
        var outcomes = concepts.stream()
                .map(concept -> tell(outcome(applying, concept, administrators)))
                .toList();
        return outcomes.stream().allMatch(Outcome::isApplied) ? 0 : 1;
    }

    private static Outcome outcome(ApplyingConcept applying, KreisConcept concept, Administrators administrators) {
        try {
            return applying.apply(concept, administrators.token(concept.administrator()));
        } catch (Refused refused) {
            return new Outcome.Wrong(concept.name(), List.of(Objects.toString(refused.getMessage())));
        }
    }

    private Outcome tell(Outcome outcome) {
        outcome.lines().forEach(out::println);
        return outcome;
    }
}
