package kim.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import kim.local.kafka.KafkaServer;
import kim.local.postgres.Database;
import kim.local.postgres.PostgresServer;
import kim.local.postgres.Role;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("PostgreSQL runs durable, in German, with an application role that owns nothing")
    void postgres() throws SQLException {
        var database = new Database("kim_case", new Role("case_owner", "o'wn"), new Role("case_app", "app"));
        long t0 = System.nanoTime();
        try (var server = PostgresServer.start(folder, 0)) {
            System.out.println("pg up " + (System.nanoTime() - t0) / 1_000_000);
            server.createDatabase(database);
            server.createDatabase(database);
            System.out.println("pg db " + (System.nanoTime() - t0) / 1_000_000);
            try (var owner = DriverManager.getConnection(server.jdbcUrl("kim_case"), "case_owner", "o'wn");
                    var statement = owner.createStatement()) {
                statement.execute("create extension btree_gist");
                statement.execute("create table names(name text)");
                var fsync = statement.executeQuery("show fsync");
                fsync.next();
                assertThat(fsync.getString(1)).isEqualTo("on");
            }
            try (var app = DriverManager.getConnection(server.jdbcUrl("kim_case"), "case_app", "app");
                    var statement = app.createStatement()) {
                statement.execute("insert into names values ('Zeh'), ('Ärger'), ('Asche'), ('öde')");
                var sorted = statement.executeQuery(
                        "select string_agg(name, ' ' order by name), string_agg(name, ' ' order by name collate \"de-x-icu\") from names");
                sorted.next();
                assertThat(sorted.getString(1)).isEqualTo("Ärger Asche öde Zeh").isEqualTo(sorted.getString(2));
                assertThatThrownBy(() -> statement.execute("drop table names")).isInstanceOf(SQLException.class);
            }
        }
        System.out.println("pg down " + (System.nanoTime() - t0) / 1_000_000);
    }

    @Test
    @DisplayName("Kafka has the topics of the catalogue and creates no other by itself")
    void kafka() throws Exception {
        long t0 = System.nanoTime();
        try (var server = KafkaServer.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            System.out.println("kafka up " + (System.nanoTime() - t0) / 1_000_000);
            assertThat(admin.listTopics().names().get())
                    .isEqualTo(Set.of("kim.concepts", "kim.cases", "kim.referrals", "kim.consents", "kim.privacy"));
        }
        System.out.println("kafka down " + (System.nanoTime() - t0) / 1_000_000);
    }
}
