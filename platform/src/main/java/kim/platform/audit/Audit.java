package kim.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * The append-only log of who read or wrote which personal data [D1]. A row is written in the transaction of the act:
 * where it cannot be written, nothing is read either. Behind an event or a job nobody asks; there the service itself is
 * the one who acts, under its own name and in the role {@code service}.
 */
@ApplicationScoped
public class Audit {

    private final Jdbi database;
    private final Caller caller;
    private final String service;

    Audit(Jdbi database, Caller caller, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.caller = caller;
        this.service = service;
    }

    /** @param kind what was read, such as {@code case}; @param purpose what for, in a word or two */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(String kind, UUID id, String purpose) {
        write("READ", kind, id, purpose);
    }

    /** As {@link #read}, for a change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wrote(String kind, UUID id, String purpose) {
        write("WRITE", kind, id, purpose);
    }

    private void write(String act, String kind, UUID id, String purpose) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into audit (kreis, who, roles, act, kind, subject, purpose)
                        values (current_setting('kim.kreis'), :who, :roles, :act, :kind, :subject, :purpose)""")
                .bind("who", caller.isKnown() ? caller.subject() : service)
                .bind("roles", caller.isKnown() ? caller.roles() : Role.SERVICE.inRealm())
                .bind("act", act)
                .bind("kind", kind)
                .bind("subject", id)
                .bind("purpose", purpose)
                .execute());
    }
}
