package kim.reporting.fact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A referral takes a status: the referral as it stands, and the step it took. */
@Singleton
class ReferralsMoved extends FactWriter<ReferralsMoved.StatusChanged> {

    private final ZoneId zone;

    ReferralsMoved(Arrivals arrivals, Jdbi database, Clock clock) {
        super(Topic.REFERRALS, "kim.referral.status-changed.v1", StatusChanged.class, arrivals, database);
        this.zone = clock.getZone();
    }

    record StatusChanged(
            UUID referralId,
            UUID chainId,
            @Nullable UUID predecessorId,
            String kind,
            String status,
            @Nullable String previous,
            String senderKind,
            String senderOrganisation,
            String recipientKind,
            @Nullable String recipientOrganisation,
            @Nullable String recipientPost,
            @Nullable String municipality,
            @Nullable String accessRoute,
            @Nullable String matter,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable UUID caseId,
            @Nullable UUID measureId,
            int persons,
            LocalDate requestedOn) {}

    @Override
    void write(StatusChanged changed, CloudEvent event, Handle handle) {
        writeReferral(changed, event, handle);
        writeStep(changed, event, handle);
    }

    private static void writeReferral(StatusChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into referral as kept (referral_id, kreis, chain_id, predecessor_id, kind, sender_kind,
                                sender_organisation, recipient_kind, recipient_organisation, recipient_post,
                                municipality, access_route, matter, case_id, measure_id, persons, requested_on,
                                status, version)
                        values (:referral, current_setting('kim.kreis'), :chain, cast(:predecessor as uuid), :kind, :senderKind,
                                :sender, :recipientKind, :recipient, :recipientPost,
                                :municipality, :accessRoute, :matter, cast(:case as uuid), cast(:measure as uuid), :persons, :requestedOn,
                                :status, :version)
                        on conflict (referral_id) do update
                        set status = excluded.status, version = excluded.version,
                            case_id = coalesce(excluded.case_id, kept.case_id)
                        where kept.version < excluded.version""")
                .bind("referral", changed.referralId())
                .bind("chain", changed.chainId())
                .bind("predecessor", changed.predecessorId())
                .bind("kind", changed.kind())
                .bind("senderKind", changed.senderKind())
                .bind("sender", changed.senderOrganisation())
                .bind("recipientKind", changed.recipientKind())
                .bind("recipient", changed.recipientOrganisation())
                .bind("recipientPost", changed.recipientPost())
                .bind("municipality", changed.municipality())
                .bind("accessRoute", changed.accessRoute())
                .bind("matter", changed.matter())
                .bind("case", changed.caseId())
                .bind("measure", changed.measureId())
                .bind("persons", changed.persons())
                .bind("requestedOn", changed.requestedOn())
                .bind("status", changed.status())
                .bind("version", event.version())
                .execute();
    }

    /** The day is the one on which it occurred where KIM is, not in UTC. */
    private void writeStep(StatusChanged changed, CloudEvent event, Handle handle) {
        handle.createUpdate("""
                        insert into referral_step (event_id, kreis, referral_id, version, on_day, status, previous,
                                                   reason, outcome)
                        values (:event, current_setting('kim.kreis'), :referral, :version, :on, :status, :previous,
                                :reason, :outcome)
                        on conflict do nothing""")
                .bind("event", event.id())
                .bind("referral", changed.referralId())
                .bind("version", event.version())
                .bind("on", LocalDate.ofInstant(event.occurred(), zone))
                .bind("status", changed.status())
                .bind("previous", changed.previous())
                .bind("reason", changed.reason())
                .bind("outcome", changed.outcome())
                .execute();
    }
}
