package kim.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Connections of one role; by the driver itself, since a test's class loaders hide it from the driver manager. */
record Connecting(int port, Role role) {

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection to(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", role.name());
        login.setProperty("password", role.password());
        login.setProperty("connectTimeout", "5");
        var connection = new Driver().connect(url(database), login);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + url(database));
        }
        return connection;
    }

    boolean isPossible() {
        try (var connection = to("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
