package kim.platform.event;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One round of telling: take the lock, read in order, send, await the broker, delete, commit. The lock is PostgreSQL's
 * and ends with the round's transaction, so one relay is active per service whatever dies; it has a connection of its
 * own, outside the pool.
 */
@Dependent
class OutboxRound implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRound.class);
    private static final int BATCH = 500;
    static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('outbox', 0))";
    private static final String READ = """
            select id, event_id, topic, key, type, subject, version, kreis, occurred, recorded, data
            from outbox order by id limit %d""".formatted(BATCH);

    private final String url;
    private final String user;
    private final String password;
    private final Broker broker;
    private @Nullable Connection connection;

    OutboxRound(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            Broker broker) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.broker = broker;
    }

    /** Returns whether there may be more to tell at once. */
    boolean tellNext() throws SQLException {
        var database = connected();
        if (!isTrue(database, "select exists (select from outbox)")) {
            database.commit();
            return false;
        }
        if (!isTrue(database, LOCK)) {
            database.commit();
            return false;
        }
        var rows = read(database);
        broker.send(rows);
        delete(database, rows);
        database.commit();
        return rows.size() == BATCH;
    }

    private Connection connected() throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection(url, user, password);
            connection.setAutoCommit(false);
        }
        return connection;
    }

    private static boolean isTrue(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static List<OutboxRow> read(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(READ)) {
            var rows = new ArrayList<OutboxRow>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong("id"),
                result.getString("event_id"),
                result.getString("topic"),
                result.getString("key"),
                result.getString("type"),
                result.getString("subject"),
                result.getLong("version"),
                result.getString("kreis"),
                result.getTimestamp("occurred").toInstant(),
                result.getTimestamp("recorded").toInstant(),
                result.getString("data"));
    }

    private static void delete(Connection database, List<OutboxRow> told) throws SQLException {
        try (var statement = database.prepareStatement("delete from outbox where id = any (?)")) {
            statement.setArray(
                    1,
                    database.createArrayOf(
                            "bigint", told.stream().map(OutboxRow::id).toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        try (var closing = connection) {
            connection = null;
            if (closing != null) {
                closing.rollback();
            }
        } catch (SQLException e) {
            LOG.debugf(e, "the relay's connection was gone already");
        }
    }
}
