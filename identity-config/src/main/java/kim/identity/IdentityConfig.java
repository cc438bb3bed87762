package kim.identity;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code identity-config realm [--plan] | concepts | directories | secrets}: see the usage it prints. */
public final class IdentityConfig {

    private static final String USAGE = """
            realm [--plan]  brings the realm kim in Keycloak to the desired state; --plan only shows the changes
                            KIM_KEYCLOAK_URL, KIM_KEYCLOAK_ADMIN, KIM_KEYCLOAK_ADMIN_PASSWORD, KIM_SECRET_<CLIENT>,
                            KIM_FRONTEND_URL; test identities: KIM_DEMO=true, KIM_DEMO_PASSWORD, KIM_LOGINS_FILE
            concepts        applies the concepts of the Kreise
                            KIM_KEYCLOAK_URL, KIM_GATEWAY_URL or KIM_CASE_SERVICE_URL, KIM_SECRET_CONCEPT_<AGS>
            directories     hands in the services that are known of each Kreis
                            KIM_KEYCLOAK_URL, KIM_GATEWAY_URL or KIM_REFERRAL_SERVICE_URL, KIM_SECRET_CONCEPT_<AGS>
            secrets         names the variables of all client secrets
            """;

    private IdentityConfig() {}

    static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new Environment(System.getenv()), System.out, System.err));
    }

    /** The exit code: 0 when done, 1 when refused with the mistakes on {@code err}, 2 for a wrong command line. */
    static int run(List<String> arguments, Environment environment, PrintStream out, PrintStream err) {
        try {
            return switch (String.join(" ", arguments)) {
                case "realm" -> new RealmCommand(environment, out).apply();
                case "realm --plan" -> new RealmCommand(environment, out).show();
                case "secrets" -> new RealmCommand(environment, out).nameSecrets();
                case "concepts" -> new ConceptsCommand(environment, out).apply();
                case "directories" -> new DirectoriesCommand(environment, out).send();
                default -> {
                    err.print(USAGE);
                    yield 2;
                }
            };
        } catch (WrongConfiguration | Refused | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
