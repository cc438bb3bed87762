package kim.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kim.demo.client.Keycloak;
import kim.demo.client.Kim;
import kim.demo.crash.CaseDatabase;
import kim.demo.crash.CaseService;
import kim.demo.crash.KimCommand;

/** The stack around the demo, as the environment of its process tells. */
public record Surroundings(Map<String, String> environment) {

    private static final List<String> REQUIRED =
            List.of("KIM_GATEWAY_URL", "KIM_KEYCLOAK_URL", "KIM_DEMO_PASSWORD", "KIM_POSTGRES", "KIM_DB_CASE_APP");

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The variables that have to be set and are not. */
    List<String> missing() {
        return Stream.concat(REQUIRED.stream(), Stream.of("KIM_COMMAND"))
                .filter(Predicate.not(environment::containsKey))
                .toList();
    }

    public Kim kim() {
        var keycloak = new Keycloak(
                URI.create(value("KIM_KEYCLOAK_URL")), value("KIM_DEMO_PASSWORD"), environment, Clock.systemUTC());
        return new Kim(URI.create(value("KIM_GATEWAY_URL")), keycloak);
    }

    public CaseDatabase caseDatabase() {
        return new CaseDatabase(
                "jdbc:postgresql://" + value("KIM_POSTGRES") + "/kim_case", "case_app", value("KIM_DB_CASE_APP"));
    }

    CaseService caseService() {
        return new KimCommand(Path.of(value("KIM_COMMAND")));
    }

    private String value(String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
