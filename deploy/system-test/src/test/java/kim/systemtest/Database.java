package kim.systemtest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kim.local.stack.Access;

/** A service's database, seen by the superuser: without row-level security. */
record Database(Access access, String name) {

    /** The relay empties the outbox, events are heard, and the audit log is sealed in their own time. */
    private static final Set<String> MOVING = Set.of("outbox", "inbox", "audit_seal");

    /** The rows of every table; those of the platform that move by themselves are left out. */
    Map<String, Long> rows() {
        var rows = rowsNow();
        rows.keySet().removeAll(MOVING);
        return rows;
    }

    private Map<String, Long> rowsNow() {
        try (var connection = connect()) {
            var rows = new TreeMap<String, Long>();
            for (var table : tables(connection)) {
                rows.put(table, count(connection, "select count(*) from \"" + table + "\""));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query gives. */
    long count(String question) {
        try (var connection = connect()) {
            return count(connection, question);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables in which any row contains the text in any column. */
    List<String> tablesWith(String text) {
        try (var connection = connect()) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                var question = "select count(*) from \"%s\" t where strpos(t::text, '%s') > 0";
                if (count(connection, question.formatted(table, text)) > 0) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        var superuser = access.superuser();
        return DriverManager.getConnection(access.jdbcUrl(name), superuser.name(), superuser.password());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static long count(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
