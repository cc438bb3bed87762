package kim.referral.linking;

import java.time.LocalDate;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.referral.referral.CaseLink;
import kim.referral.referral.Need;
import kim.referral.referral.NewReferral;
import kim.referral.referral.Recipient;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Sender;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code kim.case.handover-prepared.v1}: the client agreed that another post leads on [W4]. */
record HandoverPrepared(
        UUID caseId,
        UUID referralId,
        OrganisationCode recipientOrganisation,
        PostCode recipientPost,
        OrganisationCode senderOrganisation,
        PostCode senderPost,
        UUID consentId,
        @Nullable String municipality,
        int persons,
        LocalDate on) {

    Referral asked(Sender sender) {
        return NewReferral.handover(
                new ReferralId(referralId),
                sender,
                Recipient.post(recipientPost, recipientOrganisation),
                new Need(municipality, null, null, persons, on),
                new CaseLink(caseId, null, consentId),
                on);
    }
}
