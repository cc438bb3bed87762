package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import kim.referral.payload.Payload;
import kim.referral.payload.Payloads;

/** A new referral leaves: row, history, event and payload in the transaction of whoever sends it. */
@ApplicationScoped
public class SendingReferral {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Chronicle chronicle;

    SendingReferral(Referrals referrals, Payloads payloads, Chronicle chronicle) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.chronicle = chronicle;
    }

    /** The first of a chain. */
    public void send(Referral referral, Payload payload, Actor actor) {
        leave(referral, referral.request(actor));
        payloads.keep(referral.id().id(), payload);
    }

    /** One that takes a need further: its predecessor's payload goes with it. */
    public void passOn(Referral successor, Actor actor) {
        leave(successor, successor.request(actor));
        successor
                .predecessor()
                .ifPresent(predecessor ->
                        payloads.passOn(predecessor.id(), successor.id().id()));
    }

    /** The first of a chain, with which nothing goes along. */
    public void ask(Referral referral, Actor actor) {
        leave(referral, referral.request(actor));
    }

    /** Nothing can be asked of anybody any more, and both sides can see why. */
    public void callOff(Referral referral, Reason why, Actor actor) {
        leave(referral, referral.cancel(why, actor));
    }

    private void leave(Referral referral, StatusChanged first) {
        referrals.persist(referral);
        chronicle.note(first);
    }
}
