package kim.referral.referral;

import java.time.LocalDate;
import java.util.Optional;

/** Where a need goes on from a referral that could not keep it: the next one of its chain [R2]. */
public final class Successor {

    private Successor() {}

    /** The one that takes a forwarded need further in this Kreis. */
    public static Referral forwarded(Referral left, Recipient next, Sender forwarding, LocalDate today) {
        return here(left, ReferralKind.FORWARDING, next, forwarding, today);
    }

    /** [R2] The client is advised to go elsewhere; what was asked here goes to nobody. */
    public static Referral advice(Referral left, Recipient body, Sender advising, LocalDate today) {
        return here(left, ReferralKind.ADVICE, body, advising, today);
    }

    private static Referral here(Referral left, ReferralKind as, Recipient next, Sender forwarding, LocalDate today) {
        left.requireStatus(ReferralStatus.FORWARDED);
        return left.followedBy(new Referral(ReferralId.next(), left, as, forwarding, next, left.need(), today));
    }

    /** The one that takes it further in the Kreis to which it went: the same chain, as long as it has waited. */
    static Referral abroad(Referral left, Onward crossing, Sender forwarding, LocalDate today) {
        left.requireStatus(ReferralStatus.FORWARDED);
        var there = new Referral(
                crossing.successor(),
                left,
                ReferralKind.FORWARDING,
                forwarding,
                Recipient.clearing(),
                left.need().in(crossing.municipality()),
                today);
        there.beganIn(left.origin());
        return there;
    }

    /** [Z2] [R5] Where a post said no, or nothing, the need waits in clearing again, as long as it has waited. */
    static Optional<Referral> inClearing(Referral left, LocalDate today) {
        return left.returns()
                ? Optional.of(left.followedBy(new Referral(
                        ReferralId.next(),
                        left,
                        ReferralKind.ACCESS,
                        left.sender().orElse(null),
                        Recipient.clearing(),
                        left.need(),
                        today)))
                : Optional.empty();
    }
}
