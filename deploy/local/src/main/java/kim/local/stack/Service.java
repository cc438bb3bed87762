package kim.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kim.local.postgres.Database;
import kim.local.postgres.Role;

/** The services of KIM, each a packaged application of its own module. */
public enum Service {
    CASE_SERVICE(Port.CASE_SERVICE, "case", List.of()),
    REFERRAL_SERVICE(Port.REFERRAL_SERVICE, "referral", List.of()),
    REPORTING_SERVICE(Port.REPORTING_SERVICE, "reporting", List.of("builder")),
    GATEWAY(Port.GATEWAY, "", List.of());

    private final Port port;
    private final String stem;
    private final List<String> furtherRoles;

    Service(Port port, String stem, List<String> furtherRoles) {
        this.port = port;
        this.stem = stem;
        this.furtherRoles = furtherRoles;
    }

    public String title() {
        return port.title();
    }

    Port port() {
        return port;
    }

    /** Where the build leaves the application. */
    public Path packaged(Path root) {
        return root.resolve(title()).resolve("target").resolve("quarkus-app");
    }

    /** The name of its service account's secret. */
    String clientSecret() {
        return variable("KIM_SECRET_", title());
    }

    static String variable(String prefix, String name) {
        return prefix + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The gateway keeps nothing. */
    Optional<Database> database(Secrets secrets) {
        if (this == GATEWAY) {
            return Optional.empty();
        }
        var further = furtherRoles.stream().map(suffix -> role(suffix, secrets)).toList();
        return Optional.of(new Database("kim_" + stem, role("owner", secrets), role("app", secrets), further));
    }

    private Role role(String suffix, Secrets secrets) {
        var name = stem + "_" + suffix;
        return new Role(name, secrets.password(variable("KIM_DB_", name)));
    }
}
