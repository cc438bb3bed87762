package kim.referral.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first referral of a chain: what can be asked of whom. It is a draft until it is requested. */
public final class NewReferral {

    private NewReferral() {}

    /** Into KIM: it lands in clearing [Z2] [R14]. */
    public static Referral intoKim(Sender sender, Need need, LocalDate today) {
        return new Referral(ReferralId.next(), ReferralKind.ACCESS, sender, Recipient.clearing(), need, null, today);
    }

    /**
     * From a case to a body that can help [P3].
     *
     * @param id given where the consent was checked
     * @param sender unknown only when what should have gone along was gone, and nobody is asked
     */
    public static Referral linking(
            ReferralId id, @Nullable Sender sender, Recipient body, Need need, CaseLink origin, LocalDate today) {
        return new Referral(id, ReferralKind.LINKING, sender, body, need, origin, today);
    }

    /** From post to post, with the steering of the case; it changes with the acceptance [Z6]. */
    public static Referral handover(
            ReferralId id, Sender sender, Recipient post, Need need, CaseLink origin, LocalDate today) {
        return new Referral(id, ReferralKind.HANDOVER, sender, post, need, origin, today);
    }

    /**
     * [R13] A question to an authority.
     *
     * @param origin the case that asks; empty where none does
     */
    public static Referral inquiry(
            ReferralId id,
            @Nullable Sender sender,
            Recipient authority,
            Need need,
            @Nullable CaseLink origin,
            LocalDate today) {
        return new Referral(id, ReferralKind.INQUIRY, sender, authority, need, origin, today);
    }

    /** [R] The client goes there alone. */
    public static Referral advice(Sender sender, Recipient body, Need need, LocalDate today) {
        return new Referral(ReferralId.next(), ReferralKind.ADVICE, sender, body, need, null, today);
    }
}
