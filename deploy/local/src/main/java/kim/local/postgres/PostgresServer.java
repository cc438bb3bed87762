package kim.local.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import kim.local.process.FreePorts;
import kim.local.process.Place;
import kim.local.process.RunningPart;

/** A running PostgreSQL; it ends with the virtual machine that started it. */
public final class PostgresServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Connecting connecting;
    private final RunningPart running;

    private PostgresServer(Connecting connecting, RunningPart running) {
        this.connecting = connecting;
        this.running = running;
    }

    /** Starts a server whose commits are durable; port 0 means any free one. */
    public static PostgresServer start(Path dataFolder, int port) {
        return start(Place.in(dataFolder), port, new Role("postgres", "postgres"), Durability.FULL);
    }

    /** Starts a server for the tests of a module: the same settings, but quick and not durable. */
    public static PostgresServer startForTests(Path dataFolder) {
        return start(Place.in(dataFolder), 0, new Role("postgres", "postgres"), Durability.RELAXED_FOR_TESTS);
    }

    public static PostgresServer start(Place place, int port, Role superuser, Durability durability) {
        var cluster = new Cluster(place, FreePorts.orAny(port), superuser, durability);
        var running = RunningPart.start(cluster).awaitReady(LIMIT);
        return new PostgresServer(new Connecting(cluster.port(), superuser), running);
    }

    public int port() {
        return connecting.port();
    }

    public String jdbcUrl(String database) {
        return connecting.url(database);
    }

    /** The role that may do everything; services never get it. */
    public Role superuser() {
        return connecting.role();
    }

    /** Creates the database and its roles where they are missing. */
    public void createDatabase(Database database) {
        try {
            new Provisioning(connecting).provide(database);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + database.name() + " cannot be provided", e);
        }
    }

    public RunningPart running() {
        return running;
    }

    @Override
    public void close() {
        running.close();
    }
}
