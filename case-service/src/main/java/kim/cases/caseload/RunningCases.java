package kim.cases.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import kim.cases.concept.CaseType;
import org.jdbi.v3.core.Jdbi;

/** Counts the running cases of posts, closed focus areas among them: they are work, too [W2]. */
@ApplicationScoped
class RunningCases {

    private final Jdbi database;

    RunningCases(Jdbi database) {
        this.database = database;
    }

    /** A post without any is missing. */
    Map<String, Running> byPost() {
        return database.withHandle(handle -> handle.createQuery("""
                        select post, type, count(*)::int as cases from case_file
                        where kreis = current_setting('kim.kreis') and phase <> 'CLOSED' group by post, type""")
                .reduceRows(new HashMap<String, Running>(), (loads, row) -> {
                    loads.merge(
                            row.getColumn("post", String.class),
                            Running.NONE.plus(
                                    type(row.getColumn("type", String.class)), row.getColumn("cases", Integer.class)),
                            Running::plus);
                    return loads;
                }));
    }

    Running of(String post) {
        return database.withHandle(handle -> handle.createQuery("""
                        select type, count(*)::int as cases from case_file
                        where kreis = current_setting('kim.kreis') and phase <> 'CLOSED' and post = :post
                        group by type""")
                .bind("post", post)
                .reduceRows(
                        Running.NONE,
                        (load, row) -> load.plus(
                                type(row.getColumn("type", String.class)), row.getColumn("cases", Integer.class))));
    }

    private static CaseType type(String name) {
        return CaseType.valueOf(name);
    }
}
