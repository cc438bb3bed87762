package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kim.platform.privacy.Subject;
import kim.platform.privacy.TableRows;
import kim.platform.privacy.Telling;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * [D2] Everything that this service keeps of a person: every row of every table that names them or their case. The
 * tables are looked up, so that none is forgotten; what is sealed is opened.
 */
@ApplicationScoped
class TellingCases implements Telling {

    /** Made from what is told anyway, or about the answer itself. */
    private static final List<String> NOT_TOLD = List.of("name_key", "subject_access", "case_history_value");

    private static final String COLUMNS = """
            select table_name from information_schema.columns
            join pg_class on relname = table_name and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
            where table_schema = 'public' and column_name = :column order by table_name""";

    private final Jdbi database;
    private final TableRows rows;
    private final SealedColumns sealed;

    TellingCases(Jdbi database, TableRows rows, SealedColumns sealed) {
        this.database = database;
        this.rows = rows;
        this.sealed = sealed;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> tell(Collection<Subject> subjects) {
        var told = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        var people = ids(subjects, Subject.Kind.PERSON);
        add(told, "person", "id", people);
        Stream.of("person_id", "owner_id").forEach(column -> addAll(told, column, people));
        var cases = ids(subjects, Subject.Kind.CASE);
        add(told, "case_file", "id", cases);
        addAll(told, "case_id", cases);
        return told;
    }

    private void addAll(Map<String, List<Map<String, @Nullable Object>>> told, String column, List<UUID> ids) {
        tablesWith(column).forEach(table -> add(told, table, column, ids));
    }

    /** What was told for one reason is not told again for another. */
    private void add(
            Map<String, List<Map<String, @Nullable Object>>> told, String table, String column, List<UUID> ids) {
        var found = rows
                .of(
                        "select to_jsonb(kept) - 'kreis' - 'version' from %s kept where %s = any (:ids)"
                                .formatted(table, column),
                        ids)
                .stream()
                .map(row -> sealed.opened(table, row))
                .filter(row -> !told.getOrDefault(table, List.of()).contains(row))
                .toList();
        if (!found.isEmpty()) {
            told.merge(
                    table,
                    found,
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
    }

    private List<String> tablesWith(String column) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS)
                .bind("column", column)
                .mapTo(String.class)
                .filter(table -> !NOT_TOLD.contains(table))
                .list());
    }

    private static List<UUID> ids(Collection<Subject> subjects, Subject.Kind kind) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }
}
