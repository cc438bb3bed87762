package kim.platform.testing;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Looks into the database's own catalogue for tables that hold rows of a Kreis. */
public final class TenantTables {

    private TenantTables() {}

    /** Tables with a column {@code kreis} that do not force row-level security; [W1] wants none but the listed ones. */
    public static List<String> withoutForcedRowLevelSecurity(Jdbi database, List<String> listedExceptions) {
        return database.withHandle(handle -> handle.createQuery("""
                        select relname from pg_class
                        join pg_attribute on attrelid = pg_class.oid and attname = 'kreis' and not attisdropped
                        where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                          and not (relrowsecurity and relforcerowsecurity
                                   and exists (select from pg_policy where polrelid = pg_class.oid))
                        order by relname""").mapTo(String.class).list().stream()
                .filter(table -> !listedExceptions.contains(table))
                .toList());
    }

    /** Whether the role of the service owns nothing and bypasses nothing. */
    public static boolean roleIsPowerless(Jdbi database) {
        return database.withHandle(
                handle -> handle.createQuery("""
                        select not rolsuper and not rolbypassrls
                               and not exists (select from pg_class where relowner = pg_roles.oid)
                        from pg_roles where rolname = current_user""").mapTo(Boolean.class).one());
    }
}
