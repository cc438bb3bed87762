package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.ActingForRecipient;
import kim.referral.referral.ReferralId;

/** The sender takes a link back, as when it went to the wrong address. */
@ApplicationScoped
class RevokingLink {

    private final ActingForRecipient recipient;
    private final RecipientLinks links;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RevokingLink(ActingForRecipient recipient, RecipientLinks links, Audit audit, Caller caller, Clock clock) {
        this.recipient = recipient;
        this.links = links;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    LinkMade revoke(ReferralId referral, UUID id, ExpectedVersion expected) {
        recipient.requireSentBy(caller, referral);
        var link = links.of(referral, id);
        expected.mustMatch(link);
        link.revoke(clock.instant());
        audit.wrote("referral", referral.id(), "one-time link revoked " + id);
        return new LinkMade(id);
    }
}
