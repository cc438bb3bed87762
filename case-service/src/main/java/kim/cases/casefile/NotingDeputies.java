package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kim.cases.deputy.DeputyChanged;
import org.jdbi.v3.core.Jdbi;

/** [Z6] [C12] Whoever acts for a post for a time stands in the history of each of its open cases. */
@ApplicationScoped
class NotingDeputies {

    private final Authorship authorship;
    private final Jdbi database;

    NotingDeputies(Authorship authorship, Jdbi database) {
        this.authorship = authorship;
        this.database = database;
    }

    void note(@Observes DeputyChanged told) {
        switch (told.change()) {
            case NAMED -> note(CaseAct.DEPUTY_NAMED, told, "'{}'::jsonb");
            case ENDED -> note(CaseAct.DEPUTY_ENDED, told, "to_jsonb(deputyship) - 'ended_on'");
        }
    }

    private void note(CaseAct act, DeputyChanged told, String before) {
        authorship.declare(act, told.who());
        database.useHandle(handle -> handle.createQuery("""
                        select note_change(file.kreis, file.id, 'deputyship', deputyship.id, %s,
                                           to_jsonb(deputyship) - '{kreis, version, organisation, named_by}'::text[], '{}')
                        from deputyship join case_file file on file.kreis = deputyship.kreis and file.post = deputyship.post
                        where deputyship.kreis = current_setting('kim.kreis') and deputyship.id = :deputyship
                          and file.phase <> 'CLOSED'""".formatted(before))
                .bind("deputyship", told.deputyship())
                .map((row, context) -> act)
                .list());
    }
}
