package kim.referral.linking;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.referral.referral.CaseLink;
import kim.referral.referral.Need;
import kim.referral.referral.Recipient;
import kim.referral.referral.RecipientKind;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Sender;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code kim.case.referral-prepared.v1}: consent was checked and the payload is frozen [E4]. */
record ReferralPrepared(
        UUID caseId,
        UUID measureId,
        UUID referralId,
        OrganisationCode recipientOrganisation,
        RecipientKind recipientKind,
        @Nullable String matter,
        UUID consentId,
        LocalDate on) {

    /** What the recipient is asked. */
    Referral asked(Sender sender, PreparedPayload payload) {
        return referral(sender, payload.municipality(), payload.request().headCount());
    }

    /** What is left when the payload is gone; who had asked went with it. */
    Referral calledOff() {
        return referral(null, null, 0);
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
