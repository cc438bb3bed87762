package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An admission to case management, granted or not [C2]. */
@Singleton
class AdmissionsDecided extends FactWriter<AdmissionsDecided.AdmissionDecided> {

    AdmissionsDecided(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.admission-decided.v1", AdmissionDecided.class, arrivals, database);
    }

    record AdmissionDecided(
            UUID caseId,
            int episode,
            String decision,
            LocalDate on,
            int conversations,
            boolean conversion,
            int criteriaMet,
            int threshold) {}

    @Override
    void write(AdmissionDecided decided, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into admission (event_id, kreis, case_id, episode, on_day, decision, conversations,
                                               conversion, criteria_met, threshold)
                        values (:event, current_setting('kim.kreis'), :case, :episode, :on, :decision, :conversations,
                                :conversion, :criteriaMet, :threshold)
                        on conflict do nothing""")
                .bind("event", event.id())
                .bind("case", decided.caseId())
                .bind("episode", decided.episode())
                .bind("on", decided.on())
                .bind("decision", decided.decision())
                .bind("conversations", decided.conversations())
                .bind("conversion", decided.conversion())
                .bind("criteriaMet", decided.criteriaMet())
                .bind("threshold", decided.threshold())
                .execute();
    }
}
