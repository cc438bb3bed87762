package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An open hour and those who came to it without a name [B4]. */
@Singleton
class OpenHoursRecorded extends FactWriter<OpenHoursRecorded.OpenHourRecorded> {

    private static final String UNKNOWN = "UNKNOWN";

    OpenHoursRecorded(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.open-hour-recorded.v1", OpenHourRecorded.class, arrivals, database);
    }

    record OpenHourRecorded(
            UUID id,
            String post,
            String organisation,
            @Nullable String municipality,
            LocalDate on,
            int durationMinutes,
            List<Contact> contacts) {}

    record Contact(
            List<String> topics,
            @Nullable String interpretation,
            @Nullable String gender,
            @Nullable String ageGroup,
            @Nullable String nationalityGroup,
            @Nullable String residenceGroup) {}

    @Override
    void write(OpenHourRecorded hour, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into open_hour (open_hour_id, kreis, post, organisation, municipality, on_day,
                                               duration_minutes, told_by)
                        values (:id, current_setting('kim.kreis'), :post, :organisation, :municipality, :on, :duration,
                                :event)
                        on conflict do nothing""")
                .bind("id", hour.id())
                .bind("post", hour.post())
                .bind("organisation", hour.organisation())
                .bind("municipality", hour.municipality())
                .bind("on", hour.on())
                .bind("duration", hour.durationMinutes())
                .bind("event", event.id())
                .execute();
        writeContacts(hour, handle);
    }

    private static void writeContacts(OpenHourRecorded hour, Handle handle) {
        var batch = handle.prepareBatch("""
                insert into anonymous_contact (open_hour_id, kreis, position, topics, interpretation, gender, age_group,
                                               nationality_group, residence_group)
                values (:id, current_setting('kim.kreis'), :position, :topics, :interpretation, :gender, :ageGroup,
                        :nationalityGroup, :residenceGroup)
                on conflict do nothing""");
        for (var position = 0; position < hour.contacts().size(); position++) {
            var contact = hour.contacts().get(position);
            batch.bind("id", hour.id())
                    .bind("position", position)
                    .bindArray("topics", String.class, contact.topics())
                    .bind("interpretation", orUnknown(contact.interpretation()))
                    .bind("gender", orUnknown(contact.gender()))
                    .bind("ageGroup", orUnknown(contact.ageGroup()))
                    .bind("nationalityGroup", orUnknown(contact.nationalityGroup()))
                    .bind("residenceGroup", orUnknown(contact.residenceGroup()))
                    .add();
        }
        batch.execute();
    }

    /** Nobody has to tell anything [K7]. */
    private static String orUnknown(@Nullable String told) {
        return Objects.requireNonNullElse(told, UNKNOWN);
    }
}
