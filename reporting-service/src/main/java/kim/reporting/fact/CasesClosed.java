package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An episode ends, and its last leg with it. */
@Singleton
class CasesClosed extends FactWriter<CasesClosed.Closed> {

    CasesClosed(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.closed.v1", Closed.class, arrivals, database);
    }

    record Closed(UUID caseId, int episode, String reason, boolean early, LocalDate on) {}

    /** Nothing ends before its last change: that day counts then, or entries and exits would no longer add up [M8]. */
    @Override
    void write(Closed closed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        with ended as (
                            update leg set until_on = greatest(from_on, :on), ends = 'EXIT'
                            where case_id = :case and episode = :episode and ends is null
                            returning until_on)
                        update episode
                        set closed_on = (select until_on from ended), reason = :reason, early = :early, closed_by = :event
                        where case_id = :case and episode = :episode and exists (select from ended)""")
                .bind("case", closed.caseId())
                .bind("episode", closed.episode())
                .bind("reason", closed.reason())
                .bind("early", closed.early())
                .bind("on", closed.on())
                .bind("event", event.id())
                .execute();
    }
}
