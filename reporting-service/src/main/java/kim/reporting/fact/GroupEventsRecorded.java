package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A group was counselled or informed; heads are counted, nobody is named [B5]. */
@Singleton
class GroupEventsRecorded extends FactWriter<GroupEventsRecorded.GroupEventRecorded> {

    GroupEventsRecorded(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.group-event-recorded.v1", GroupEventRecorded.class, arrivals, database);
    }

    record GroupEventRecorded(
            UUID id,
            String kind,
            String post,
            String organisation,
            @Nullable String municipality,
            LocalDate on,
            int durationMinutes,
            List<String> topics,
            int headCount) {}

    @Override
    void write(GroupEventRecorded group, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into group_event (group_event_id, kreis, kind, post, organisation, municipality, on_day,
                                                 duration_minutes, topics, head_count, told_by)
                        values (:id, current_setting('kim.kreis'), :kind, :post, :organisation, :municipality, :on,
                                :duration, :topics, :headCount, :event)
                        on conflict do nothing""")
                .bind("id", group.id())
                .bind("kind", group.kind())
                .bind("post", group.post())
                .bind("organisation", group.organisation())
                .bind("municipality", group.municipality())
                .bind("on", group.on())
                .bind("duration", group.durationMinutes())
                .bindArray("topics", String.class, group.topics())
                .bind("headCount", group.headCount())
                .bind("event", event.id())
                .execute();
    }
}
