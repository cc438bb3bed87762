package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.Casework;
import kim.platform.TimeOrderedId;
import kim.platform.audit.Audit;
import kim.platform.crypto.Vault;
import kim.platform.privacy.ErasureEvent;
import kim.platform.privacy.Forgetting;
import kim.platform.privacy.Subject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** [D3] What this service forgets: the people and their keys, all that was said and written, and the values in the history. */
@ApplicationScoped
class ForgettingCases implements Forgetting {

    private static final String SERVICE = "case-service";

    private final Casework casework;
    private final Vault vault;
    private final Audit audit;
    private final Jdbi database;

    ForgettingCases(Casework casework, Vault vault, Audit audit, Jdbi database) {
        this.casework = casework;
        this.vault = vault;
        this.audit = audit;
        this.database = database;
    }

    @Override
    public long forget(ErasureEvent.Requested request) {
        casework.author(CaseAct.ERASED, SERVICE);
        return database.withHandle(handle -> {
            var rows = 0L;
            for (var id : request.ids(Subject.Kind.CASE)) {
                rows += forgetCase(handle, id, request);
            }
            for (var id : request.ids(Subject.Kind.PERSON)) {
                rows += forgetPerson(handle, id, request.reason());
            }
            request.ids(Subject.Kind.CASE).forEach(id -> eraseHistory(handle, id));
            return rows;
        });
    }

    private long forgetCase(Handle handle, UUID id, ErasureEvent.Requested request) {
        audit.wrote("case", id, CaseAct.ERASED.name());
        keepThatItWasErased(handle, id, request);
        Traces.OF_RESTORED_CASE.forEach(trace -> handle.createUpdate(trace)
                .bind("id", id)
                .bind("reason", request.reason())
                .bind("on", request.on())
                .execute());
        return Traces.OF_CASE.stream()
                .mapToLong(trace -> handle.createUpdate(trace).bind("id", id).execute())
                .sum();
    }

    /** A restored database may know the case, but not that it was erased. */
    private static void keepThatItWasErased(Handle handle, UUID id, ErasureEvent.Requested request) {
        handle.createUpdate("""
                        insert into erasure (id, kreis, version, case_id, reason, state, requested_by, requested_on,
                                             applied_on)
                        select :erasure, kreis, 0, id, :reason, 'APPLIED', :service, :on, :on
                        from case_file where id = :id for update
                        on conflict do nothing""")
                .bind("erasure", request.erasureId())
                .bind("id", id)
                .bind("reason", request.reason())
                .bind("service", SERVICE)
                .bind("on", request.on())
                .execute();
    }

    private long forgetPerson(Handle handle, UUID id, String reason) {
        audit.wrote("person", id, CaseAct.ERASED.name());
        var parts = handle.createQuery(Traces.PARTS_OF_PERSON)
                .bind("id", id)
                .mapTo(UUID.class)
                .list();
        var nobody = TimeOrderedId.next();
        var rows = Traces.OF_PERSON.stream()
                .mapToLong(trace -> handle.createUpdate(trace)
                        .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                        .bind("id", id)
                        .bind("nobody", nobody)
                        .execute())
                .sum();
        handle.createCall("call erase_history_of(:parts)")
                .bindArray("parts", UUID.class, parts)
                .invoke();
        vault.destroyKey(id, reason);
        return rows;
    }

    private static void eraseHistory(Handle handle, UUID id) {
        handle.createQuery("select 1 from (select erase_history(:id)) as erased")
                .bind("id", id)
                .mapTo(Integer.class)
                .list();
    }
}
