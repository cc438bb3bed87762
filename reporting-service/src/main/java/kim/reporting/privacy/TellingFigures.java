package kim.reporting.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kim.platform.privacy.Subject;
import kim.platform.privacy.TableRows;
import kim.platform.privacy.Telling;
import org.jspecify.annotations.Nullable;

/** [D2] As what somebody is counted. */
@ApplicationScoped
class TellingFigures implements Telling {

    private final PersonTables tables;
    private final TableRows rows;

    TellingFigures(PersonTables tables, TableRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> tell(Collection<Subject> subjects) {
        var people = subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.PERSON_REF)
                .map(Subject::id)
                .toList();
        var told = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        tables.all()
                .forEach(table -> told.put(
                        table,
                        rows.of(
                                "select to_jsonb(kept) - 'kreis' from %s kept where person_ref = any (:ids)"
                                        .formatted(table),
                                people)));
        told.values().removeIf(List::isEmpty);
        return told;
    }
}
