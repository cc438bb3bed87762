package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;
import kim.referral.concept.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** {@code kim.referral.status-changed.v1}: everything that happens to referrals, without a person in it [D4]. */
@ApplicationScoped
class ReferralPublication implements Publication<StatusChanged> {

    @Override
    public Class<StatusChanged> family() {
        return StatusChanged.class;
    }

    @Override
    public Announcement announce(StatusChanged change) {
        var referral = change.referral();
        return new Announcement(
                Topic.REFERRALS,
                referral.chain().toString(),
                new EventType("kim.referral.status-changed.v1"),
                referral.id().toString(),
                referral.version(),
                Data.of(change));
    }

    /** The contract; its schema and example stand in {@code contracts/}. */
    record Data(
            UUID referralId,
            UUID chainId,
            @Nullable UUID predecessorId,
            ReferralKind kind,
            ReferralStatus status,
            @Nullable ReferralStatus previous,
            @Nullable OrganisationKind senderKind,
            @Nullable OrganisationCode senderOrganisation,
            RecipientKind recipientKind,
            @Nullable OrganisationCode recipientOrganisation,
            @Nullable PostCode recipientPost,
            @Nullable String municipality,
            @Nullable String accessRoute,
            @Nullable String matter,
            @Nullable Reason reason,
            @Nullable String outcome,
            @Nullable UUID caseId,
            @Nullable UUID measureId,
            @Nullable String toKreis,
            @Nullable String originKreis,
            int persons,
            LocalDate requestedOn,
            @Nullable LocalDate answeredOn) {

        static Data of(StatusChanged change) {
            var referral = change.referral();
            var need = referral.need();
            return new Data(
                    referral.id().id(),
                    referral.chain().id(),
                    referral.predecessor().map(ReferralId::id).orElse(null),
                    referral.kind(),
                    referral.status(),
                    change.previous(),
                    referral.sender().map(Sender::kind).orElse(null),
                    referral.sender().map(Sender::organisation).orElse(null),
                    referral.recipient().kind(),
                    referral.recipient().organisation(),
                    referral.recipient().post(),
                    need.municipality(),
                    need.accessRoute(),
                    need.matter(),
                    referral.reason().orElse(null),
                    referral.outcome().map(Outcome::code).orElse(null),
                    referral.caseLink().map(CaseLink::caseId).orElse(null),
                    referral.caseLink().map(CaseLink::measureId).orElse(null),
                    referral.onward().map(Onward::kreis).orElse(null),
                    originAbroad(referral),
                    need.persons(),
                    referral.requestedOn(),
                    referral.answeredOn().orElse(null));
        }

        private static @Nullable String originAbroad(Referral referral) {
            var origin = referral.origin();
            return origin.equals(referral.kreis()) ? null : origin.ags();
        }
    }
}
