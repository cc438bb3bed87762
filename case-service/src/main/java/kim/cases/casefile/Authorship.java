package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Tells the database who does what, for the history that it writes of every change in this transaction [C12]. */
@ApplicationScoped
class Authorship {

    private final Jdbi database;
    private final Clock clock;

    Authorship(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void declare(CaseAct act, String who) {
        database.useHandle(handle -> handle.createQuery("""
                        select set_config('kim.act', :act, true), set_config('kim.who', :who, true),
                               set_config('kim.at', :at, true)""")
                .bind("act", act.name())
                .bind("who", who)
                .bind("at", clock.instant().toString())
                .map((row, context) -> act)
                .one());
    }
}
