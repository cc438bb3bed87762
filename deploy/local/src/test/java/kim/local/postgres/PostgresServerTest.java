package kim.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final Role OWNER = new Role("case_owner", "it's hard");
    private static final Role APPLICATION = new Role("case_app", "secret");
    private static final Role BUILDER = new Role("case_builder", "other");
    private static final Database DATABASE = new Database("kim_case", OWNER, APPLICATION, List.of(BUILDER));

    @TempDir
    static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = PostgresServer.start(folder, 0);
        server.createDatabase(DATABASE);
        execute(OWNER, "create table names (name text)");
        execute(OWNER, "insert into names values ('Zeh'), ('Ärger'), ('Asche'), ('öde')");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("a commit is on disk before it is acknowledged")
    void durable() throws SQLException {
        assertThat(ask(APPLICATION, "show fsync")).isEqualTo("on");
        assertThat(ask(APPLICATION, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(APPLICATION, "show full_page_writes")).isEqualTo("on");
    }

    @Test
    @DisplayName("texts are UTF-8 and sort as in German, with and without saying so")
    void german() throws SQLException {
        assertThat(ask(APPLICATION, "show server_encoding")).isEqualTo("UTF8");
        assertThat(ask(APPLICATION, "select string_agg(name, ' ' order by name) from names"))
                .isEqualTo("Ärger Asche öde Zeh");
        assertThat(ask(APPLICATION, "select string_agg(name, ' ' order by name collate \"de-x-icu\") from names"))
                .isEqualTo("Ärger Asche öde Zeh");
    }

    @Test
    @DisplayName("the application reads and writes what the owner's migrations made, and owns nothing")
    void rights() throws SQLException {
        execute(APPLICATION, "insert into names values ('Zwerg')");
        execute(APPLICATION, "delete from names where name = 'Zwerg'");
        assertThatThrownBy(() -> execute(APPLICATION, "drop table names")).hasMessageContaining("owner");
        assertThatThrownBy(() -> execute(APPLICATION, "create table own (id int)"))
                .hasMessageContaining("permission denied");
        assertThat(ask(APPLICATION, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    @DisplayName("a further role reads what a migration grants it by name, and nothing else")
    void furtherRoles() throws SQLException {
        execute(OWNER, "create table granted (name text)");
        execute(OWNER, "grant select on granted to " + BUILDER);
        assertThat(ask(BUILDER, "select count(*) from granted")).isEqualTo("0");
        assertThatThrownBy(() -> ask(BUILDER, "select count(*) from names")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(BUILDER, "delete from granted")).hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("the owner adds the extension that validity periods need")
    void extension() throws SQLException {
        execute(OWNER, "create extension if not exists btree_gist");
        assertThat(ask(OWNER, "select count(*) from pg_extension where extname = 'btree_gist'"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("providing a database again changes nothing but the password")
    void again() throws SQLException {
        var renewed = new Role(APPLICATION.name(), "renewed");
        server.createDatabase(new Database(DATABASE.name(), OWNER, renewed));
        assertThat(ask(renewed, "select count(*) from names where name = 'öde'"))
                .isEqualTo("1");
        server.createDatabase(DATABASE);
    }

    private static void execute(Role role, String statement) throws SQLException {
        try (var connection = connect(role);
                var executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    private static String ask(Role role, String question) throws SQLException {
        try (var connection = connect(role);
                var asking = connection.createStatement();
                var answer = asking.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(Role role) throws SQLException {
        return new Connecting(server.port(), role).to(DATABASE.name());
    }
}
