package kim.referral.linking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.referral.CaseLink;
import kim.referral.referral.Need;
import kim.referral.referral.NewReferral;
import kim.referral.referral.Recipient;
import kim.referral.referral.RecipientKind;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.ReferralKind;
import kim.referral.referral.Sender;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code kim.case.referral-prepared.v1}: consent was checked and the payload is frozen [E4].
 *
 * @param measureId that becomes the referral; a question has none
 * @param kind LINKING unless it says INQUIRY: a question that names the client, with consent [R13]
 * @param senderPost who asks, with {@code senderOrganisation}; older events leave it to the payload
 */
record ReferralPrepared(
        UUID caseId,
        @Nullable UUID measureId,
        UUID referralId,
        @Nullable ReferralKind kind,
        OrganisationCode recipientOrganisation,
        RecipientKind recipientKind,
        @Nullable String matter,
        UUID consentId,
        @Nullable OrganisationCode senderOrganisation,
        @Nullable PostCode senderPost,
        LocalDate on) {

    /** Empty where the event does not say. */
    Optional<PreparedPayload.Asking> asking() {
        return senderOrganisation == null || senderPost == null
                ? Optional.empty()
                : Optional.of(new PreparedPayload.Asking(senderOrganisation, senderPost));
    }

    /** What the recipient is asked. */
    Referral asked(Sender sender, PreparedPayload payload) {
        return referral(sender, payload.municipality(), payload.request().headCount());
    }

    /** What is left when the payload is gone. */
    Referral calledOff(@Nullable Sender sender) {
        return referral(sender, null, 0);
    }

    private Referral referral(@Nullable Sender sender, @Nullable String municipality, int persons) {
        var id = new ReferralId(referralId);
        var recipient = Recipient.body(recipientKind, recipientOrganisation);
        var need = new Need(municipality, null, matter, persons, on);
        var origin = new CaseLink(caseId, measureId, consentId);
        return kind == ReferralKind.INQUIRY
                ? NewReferral.inquiry(id, sender, recipient, need, origin, on)
                : NewReferral.linking(id, sender, recipient, need, origin, on);
    }
}
