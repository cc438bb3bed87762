package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A measure is to become a referral; whether it did, the referral tells. */
@Singleton
class ReferralsPrepared extends FactWriter<ReferralsPrepared.ReferralPrepared> {

    ReferralsPrepared(Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, "kim.case.referral-prepared.v1", ReferralPrepared.class, arrivals, database);
    }

    record ReferralPrepared(
            UUID caseId,
            UUID measureId,
            UUID referralId,
            String recipientOrganisation,
            String recipientKind,
            @Nullable String matter,
            LocalDate on) {}

    @Override
    void write(ReferralPrepared prepared, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into prepared_referral (referral_id, kreis, case_id, measure_id, recipient_organisation,
                                                       recipient_kind, matter, on_day, told_by)
                        values (:referral, current_setting('kim.kreis'), :case, :measure, :organisation, :kind,
                                :matter, :on, :event)
                        on conflict do nothing""")
                .bind("referral", prepared.referralId())
                .bind("case", prepared.caseId())
                .bind("measure", prepared.measureId())
                .bind("organisation", prepared.recipientOrganisation())
                .bind("kind", prepared.recipientKind())
                .bind("matter", prepared.matter())
                .bind("on", prepared.on())
                .bind("event", event.id())
                .execute();
    }
}
