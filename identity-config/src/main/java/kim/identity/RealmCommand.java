package kim.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kim.identity.concept.Concepts;
import kim.identity.realm.AdminApi;
import kim.identity.realm.DesiredRealm;
import kim.identity.realm.Login;
import kim.identity.realm.Plan;
import kim.identity.realm.ReconcilingRealm;

/** {@code realm}, {@code realm --plan} and {@code secrets}. */
final class RealmCommand {

    private final Environment environment;
    private final PrintStream out;
    private final Clock clock = Clock.system(ZoneId.of("Europe/Berlin"));

    RealmCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    int apply() {
        var plan = Plan.toApply(out::println);
        var realm = reconcile(plan);
        environment.optional("KIM_LOGINS_FILE").map(Path::of).ifPresent(file -> write(realm.logins(), file));
        out.println(plan.changes() == 0 ? "no change" : plan.changes() + " changes applied");
        return 0;
    }

    int show() {
        var plan = Plan.toShow(out::println);
        reconcile(plan);
        out.println(plan.changes() == 0 ? "no change" : plan.changes() + " changes planned");
        return 0;
    }

    int nameSecrets() {
        var empty = new Environment(Map.of());
        DesiredRealm.of(Concepts.packed(), empty);
        empty.missing().stream().sorted().forEach(out::println);
        return 0;
    }

    private DesiredRealm reconcile(Plan plan) {
        var concepts = Concepts.packed();
        var realm = DesiredRealm.of(concepts, environment);
        var api = adminApi();
        environment.complain();
        new ReconcilingRealm(api).reconcile(realm, concepts, LocalDate.now(clock), plan);
        return realm;
    }

    private AdminApi adminApi() {
        var server = URI.create(environment.required("KIM_KEYCLOAK_URL"));
        var name = environment.required("KIM_KEYCLOAK_ADMIN");
        var password = environment.required("KIM_KEYCLOAK_ADMIN_PASSWORD");
        var http = new Http();
        return new AdminApi(http, server, Tokens.ofAdministrator(http, server, name, password, clock));
    }

    private static void write(List<Login> logins, Path file) {
        try {
            Files.write(file, logins.stream().map(Login::tabSeparated).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
