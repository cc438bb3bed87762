package kim.cases;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;

/** What the audit log says of somebody or something [D1]. */
public final class Trace {

    private Trace() {}

    /** In Düren; each as role, act and purpose, such as {@code case-manager READ view}. */
    public static List<String> of(String kind, String subject) {
        return in(Worker.DUEREN, kind, subject);
    }

    public static List<String> in(String kreis, String kind, String subject) {
        return scope().in(
                        new Kreis(kreis),
                        () -> database()
                                .withHandle(handle -> handle.createQuery("""
                                        select roles || ' ' || act || ' ' || purpose from audit
                                        where kind = :kind and subject = :subject order by id""")
                                        .bind("kind", kind)
                                        .bind("subject", UUID.fromString(subject))
                                        .mapTo(String.class)
                                        .list()));
    }

    private static KreisScope scope() {
        return Arc.container().instance(KreisScope.class).get();
    }

    private static Jdbi database() {
        return Arc.container().instance(Jdbi.class).get();
    }
}
