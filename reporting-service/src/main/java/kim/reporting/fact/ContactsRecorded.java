package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A contact with a client, or one that was missed [B1]. */
@Singleton
class ContactsRecorded extends FactWriter<ContactsRecorded.ContactRecorded> {

    private final ZoneId zone;

    ContactsRecorded(Arrivals arrivals, Jdbi database, Clock clock) {
        super(Topic.CASES, "kim.case.contact-recorded.v1", ContactRecorded.class, arrivals, database);
        this.zone = clock.getZone();
    }

    record ContactRecorded(
            UUID caseId,
            int episode,
            UUID contactId,
            @Nullable Integer sequence,
            LocalDate on,
            String channel,
            @Nullable Integer durationMinutes,
            @Nullable String interpretation,
            boolean accompaniment,
            boolean noShow,
            List<String> topics) {}

    @Override
    void write(ContactRecorded contact, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into contact (contact_id, kreis, case_id, episode, on_day, sequence, channel,
                                             duration_minutes, interpretation, accompaniment, no_show, topics, entered_on,
                                             told_by)
                        values (:contact, current_setting('kim.kreis'), :case, :episode, :on, :sequence, :channel,
                                :duration, :interpretation, :accompaniment, :noShow, :topics, :enteredOn,
                                :event)
                        on conflict do nothing""")
                .bind("contact", contact.contactId())
                .bind("case", contact.caseId())
                .bind("episode", contact.episode())
                .bind("on", contact.on())
                .bind("sequence", contact.sequence())
                .bind("channel", contact.channel())
                .bind("duration", contact.durationMinutes())
                .bind("interpretation", contact.interpretation())
                .bind("accompaniment", contact.accompaniment())
                .bind("noShow", contact.noShow())
                .bindArray("topics", String.class, contact.topics())
                .bind("enteredOn", LocalDate.ofInstant(event.occurred(), zone))
                .bind("event", event.id())
                .execute();
    }
}
