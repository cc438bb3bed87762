package kim.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates roles and a database where they are missing and sets passwords and rights to what they shall be. */
final class Provisioning {

    private final Connecting connecting;

    Provisioning(Connecting connecting) {
        this.connecting = connecting;
    }

    void provide(Database database) throws SQLException {
        try (var server = connecting.to("postgres")) {
            provide(server, database.owner());
            for (var role : database.roles()) {
                provide(server, role);
            }
            create(server, database);
        }
        try (var inside = connecting.to(database.name());
                var statement = inside.createStatement()) {
            grant(statement, database);
        }
    }

    private static void provide(Connection server, Role role) throws SQLException {
        var verb = isThere(server, "select 1 from pg_roles where rolname = ?", role.name()) ? "alter" : "create";
        try (var statement = server.createStatement()) {
            statement.execute("%s role %s login nosuperuser nocreatedb nocreaterole nobypassrls password %s"
                    .formatted(verb, role.name(), statement.enquoteLiteral(role.password())));
        }
    }

    private static void create(Connection server, Database database) throws SQLException {
        if (isThere(server, "select 1 from pg_database where datname = ?", database.name())) {
            return;
        }
        try (var statement = server.createStatement()) {
            statement.execute("create database %s owner %s".formatted(database.name(), database.owner()));
            statement.execute("revoke all on database %s from public".formatted(database.name()));
        }
    }

    /**
     * What the owner's migrations create is readable and writable for the application, now and later; further roles get
     * what a migration grants them by name.
     */
    private static void grant(Statement inside, Database database) throws SQLException {
        var owner = database.owner();
        inside.execute("alter schema public owner to " + owner);
        for (var role : database.roles()) {
            inside.execute("grant connect on database %s to %s".formatted(database.name(), role));
            inside.execute("grant usage on schema public to " + role);
        }
        var byDefault = "alter default privileges for role %s in schema public grant ".formatted(owner);
        inside.execute(byDefault + "select, insert, update, delete on tables to " + database.application());
        inside.execute(byDefault + "usage, select on sequences to " + database.application());
    }

    private static boolean isThere(Connection server, String question, String name) throws SQLException {
        try (var statement = server.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
