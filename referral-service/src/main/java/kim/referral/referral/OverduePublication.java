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
import org.jspecify.annotations.Nullable;

/** {@code kim.referral.answer-overdue.v1}: who waits for whom, since when. */
@ApplicationScoped
class OverduePublication implements Publication<AnswerOverdue> {

    @Override
    public Class<AnswerOverdue> family() {
        return AnswerOverdue.class;
    }

    @Override
    public Announcement announce(AnswerOverdue overdue) {
        var referral = overdue.referral();
        return new Announcement(
                Topic.REFERRALS,
                referral.chain().toString(),
                new EventType("kim.referral.answer-overdue.v1"),
                referral.id().toString(),
                referral.version(),
                new Data(
                        referral.id().id(),
                        referral.chain().id(),
                        referral.kind(),
                        overdue.level(),
                        referral.recipient().kind(),
                        referral.recipient().organisation(),
                        referral.recipient().post(),
                        referral.requestedOn(),
                        overdue.on()));
    }

    /** The contract; its schema and example stand in {@code contracts/}. */
    record Data(
            UUID referralId,
            UUID chainId,
            ReferralKind kind,
            AnswerOverdue.Level level,
            RecipientKind recipientKind,
            @Nullable OrganisationCode recipientOrganisation,
            @Nullable PostCode recipientPost,
            LocalDate requestedOn,
            LocalDate on) {}
}
