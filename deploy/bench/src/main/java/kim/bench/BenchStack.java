package kim.bench;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import kim.demo.Surroundings;
import kim.demo.client.Identity;
import kim.demo.client.Kim;
import kim.local.process.Folder;
import kim.local.stack.Access;
import kim.local.stack.LocalStack;
import kim.local.stack.Port;

/** A stack of its own, begun anew, whose data nobody will miss. */
final class BenchStack implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final LocalStack stack;
    private final Kim kim;

    private BenchStack(LocalStack stack) {
        this.stack = stack;
        this.kim = new Surroundings(stack.access().environment()).kim();
    }

    static BenchStack fresh(Path folder) {
        new Folder(folder).delete();
        return new BenchStack(LocalStack.start(folder));
    }

    Kim kim() {
        return kim;
    }

    Access access() {
        return stack.access();
    }

    /** A question to a service itself, past the gateway. */
    HttpRequest question(Port service, String path, Identity asker) {
        return question(service, path, asker, LIMIT).build();
    }

    /** The same for what takes its time, and whatever else is to be said. */
    HttpRequest.Builder question(Port service, String path, Identity asker, Duration limit) {
        return HttpRequest.newBuilder(access().url(service).resolve("/api/v1" + path))
                .timeout(limit)
                .header("Authorization", "Bearer " + kim.tokenOf(asker));
    }

    /** Runs each statement in that database as its superuser. */
    void sql(String database, String... statements) {
        var superuser = access().superuser();
        try (var connection = DriverManager.getConnection(
                        access().jdbcUrl(database), superuser.name(), superuser.password());
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop(String part) {
        stack.stop(part);
    }

    void start(String part) {
        stack.start(part);
    }

    @Override
    public void close() {
        stack.close();
    }
}
