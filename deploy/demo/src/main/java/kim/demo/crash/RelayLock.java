package kim.demo.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The lock without which case-service's relay tells no event. Whoever holds it can let a case be committed and stop the
 * clock right there, between the commit and its event.
 */
public final class RelayLock implements AutoCloseable {

    private final Connection connection;

    private RelayLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits for the relay's present round, then holds the lock until it is closed. */
    public static RelayLock hold(CaseDatabase database) {
        try {
            var login = new Properties();
            login.putAll(Map.of("user", database.user(), "password", database.password()));
            var lock = new RelayLock(DriverManager.getConnection(database.url(), login));
            lock.execute("select pg_advisory_lock(hashtextextended('outbox', 0))");
            return lock;
        } catch (SQLException e) {
            throw new IllegalStateException("the relay's lock cannot be taken", e);
        }
    }

    /** How many events wait to be told. */
    public int waitingEvents() {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from outbox")) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be counted", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The lock ends with its connection. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the relay's lock cannot be released", e);
        }
    }
}
