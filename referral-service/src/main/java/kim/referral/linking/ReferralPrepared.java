package kim.referral.linking;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.referral.CaseLink;
import kim.referral.referral.Need;
import kim.referral.referral.Recipient;
import kim.referral.referral.RecipientKind;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Sender;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code kim.case.referral-prepared.v1}: consent was checked and the payload is frozen [E4].
 *
 * @param senderPost who asks, with {@code senderOrganisation}; older events leave it to the payload
 */
record ReferralPrepared(
        UUID caseId,
        UUID measureId,
        UUID referralId,
        OrganisationCode recipientOrganisation,
        RecipientKind recipientKind,
        @Nullable String matter,
        UUID consentId,
        @Nullable OrganisationCode senderOrganisation,
        @Nullable PostCode senderPost,
        LocalDate on) {

    /** What the recipient is asked. */
    Referral asked(Sender sender, PreparedPayload payload) {
        return referral(sender, payload.municipality(), payload.request().headCount());
    }

    /** What is left when the payload is gone. */
    Referral calledOff(@Nullable Sender sender) {
        return referral(sender, null, 0);
    }

    private Referral referral(@Nullable Sender sender, @Nullable String municipality, int persons) {
        return Referral.linking(
                new ReferralId(referralId),
                sender,
                Recipient.body(recipientKind, recipientOrganisation),
                new Need(municipality, null, matter, persons, on),
                new CaseLink(caseId, measureId, consentId),
                on);
    }
}
