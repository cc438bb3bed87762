package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.Kreis;
import kim.platform.Versioned;
import kim.platform.http.Page;
import kim.referral.referral.ActingForRecipient;
import kim.referral.referral.ReferralId;

/** What the sender can see of the links of a referral: whether they work and were used. */
@ApplicationScoped
class ReadingLinks {

    private final ActingForRecipient recipient;
    private final RecipientLinks links;
    private final LinkSecrets secrets;
    private final Caller caller;
    private final Clock clock;

    ReadingLinks(ActingForRecipient recipient, RecipientLinks links, LinkSecrets secrets, Caller caller, Clock clock) {
        this.recipient = recipient;
        this.links = links;
        this.secrets = secrets;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<LinkView> list(ReferralId referral) {
        recipient.requireSentBy(caller, referral);
        var now = clock.instant();
        return new Page<>(
                links.of(referral).stream().map(link -> link.view(now)).toList(), null, null);
    }

    @Transactional
    Versioned<LinkView> read(ReferralId referral, UUID id) {
        recipient.requireSentBy(caller, referral);
        var link = links.of(referral, id);
        return new Versioned<>(link.view(clock.instant()), link.version());
    }

    /** For who has just made it, and is the only one to be told how it works. */
    @Transactional
    Versioned<LinkView> readWithSecrets(ReferralId referral, UUID id) {
        var link = read(referral, id);
        return new Versioned<>(link.view().with(path(caller.kreis(), id), secrets.code(id)), link.version());
    }

    private String path(Kreis kreis, UUID id) {
        return "/links/%s/%s".formatted(kreis.ags(), secrets.token(id));
    }
}
