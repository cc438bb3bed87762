package kim.local.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import kim.local.postgres.Database;
import kim.local.postgres.PostgresServer;
import kim.local.postgres.Role;
import kim.local.process.FreePorts;
import kim.local.process.RunningPart;

/** A running Keycloak; it ends with the virtual machine that started it. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final KeycloakNode node;
    private final RunningPart running;

    private KeycloakServer(KeycloakNode node, RunningPart running) {
        this.node = node;
        this.running = running;
    }

    /** Starts Keycloak on a database of that server; port 0 means any free one. */
    public static KeycloakServer start(Path folder, int port, PostgresServer postgres) {
        var role = new Role("keycloak", "keycloak");
        var database = database(role);
        postgres.createDatabase(database);
        var jdbcUrl = postgres.jdbcUrl(database.name());
        return start(folder.resolve("keycloak.log"), FreePorts.orAny(port), jdbcUrl, role, new Admin("admin", "admin"));
    }

    public static KeycloakServer start(Path log, int port, String jdbcUrl, Role role, Admin admin) {
        var node = new KeycloakNode(Distribution.ofThisCheckout(), log, port, jdbcUrl, role, admin);
        return new KeycloakServer(node, RunningPart.start(node).awaitReady(LIMIT));
    }

    /** The database that Keycloak needs; it migrates and uses it as one role. */
    public static Database database(Role role) {
        return new Database("keycloak", role, role);
    }

    /** The address under which everybody knows it; the issuer of a realm starts with it. */
    public String url() {
        return node.url();
    }

    public Admin admin() {
        return node.admin();
    }

    public RunningPart running() {
        return running;
    }

    @Override
    public void close() {
        running.close();
    }
}
