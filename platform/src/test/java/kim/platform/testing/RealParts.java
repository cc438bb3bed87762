package kim.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kim.local.kafka.KafkaServer;
import kim.local.postgres.Database;
import kim.local.postgres.PostgresServer;
import kim.local.postgres.Role;
import kim.local.process.Scratch;

/** Starts PostgreSQL and Kafka once for a module's tests, found by itself through the service loader. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        // Quarkus starts several resources on threads of a pool, whose loader may know another copy of Kafka's classes
        // than ours; without one Kafka's client takes its own. Quarkus wants the thread's back.
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            return started();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static Map<String, String> started() {
        var folder = Scratch.folder("kim-test");
        var postgres = PostgresServer.startForTests(folder.resolve("postgres"));
        var kafka = KafkaServer.start(folder.resolve("kafka"), 0);
        var application = new Role("kim_app", "app");
        var builder = new Role("kim_builder", "builder");
        var database = new Database("kim_test", new Role("kim_owner", "owner"), application, List.of(builder));
        postgres.createDatabase(database);
        var environment = new HashMap<>(Tokens.trusted());
        environment.put("KIM_DB_URL", postgres.jdbcUrl(database.name()));
        environment.put("KIM_DB_USER", application.name());
        environment.put("KIM_DB_PASSWORD", application.password());
        environment.put("KIM_DB_BUILDER_USER", builder.name());
        environment.put("KIM_DB_BUILDER_PASSWORD", builder.password());
        environment.put("KIM_DB_OWNER_USER", database.owner().name());
        environment.put("KIM_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("KIM_KAFKA", kafka.bootstrapServers());
        environment.put("KIM_CURSOR_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        environment.put("KIM_MASTER_KEYS", "for-tests:" + key + ",former:" + key);
        environment.put("KIM_SERVICE_SECRET", "not-used-in-module-tests");
        environment.put("quarkus.http.test-port", "0");
        return environment;
    }

    /** The parts and their data end with the virtual machine. */
    @Override
    public void stop() {}
}
