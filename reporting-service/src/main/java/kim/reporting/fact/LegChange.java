package kim.reporting.fact;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A case goes on, but otherwise than before: out of one leg, into the next [M8]. */
abstract class LegChange<T> extends FactWriter<T> {

    LegChange(String type, Class<T> contract, Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, type, contract, arrivals, database);
    }

    /** From when on; what is left out stays as it was. */
    record Next(
            UUID caseId,
            int episode,
            LocalDate on,
            @Nullable String type,
            @Nullable String focusArea,
            @Nullable String post,
            @Nullable String organisation) {}

    abstract Next next(T changed);

    @Override
    void write(T changed, CloudEvent event, Handle handle) {
        var next = next(changed);
        handle.createUpdate("""
                        with ended as (
                            update leg set until_on = greatest(from_on, :on), ends = 'TRANSFER'
                            where case_id = :case and episode = :episode and ends is null
                              and not exists (select from leg as begun
                                              where begun.case_id = :case and begun.begun_by = :event)
                            returning *)
                        insert into leg (kreis, case_id, episode, leg, type, focus_area, post, organisation,
                                         municipality, from_on, begun_by)
                        select kreis, case_id, episode, leg + 1, coalesce(:type, type), coalesce(:focusArea, focus_area),
                               coalesce(:post, post), coalesce(:organisation, organisation), municipality, until_on, :event
                        from ended""")
                .bind("case", next.caseId())
                .bind("episode", next.episode())
                .bind("on", next.on())
                .bind("type", next.type())
                .bind("focusArea", next.focusArea())
                .bind("post", next.post())
                .bind("organisation", next.organisation())
                .bind("event", event.id())
                .execute();
    }
}
