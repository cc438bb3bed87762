package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import kim.platform.Caller;
import kim.platform.TimeOrderedId;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;
import kim.referral.concept.CurrentConcept;
import kim.referral.referral.ActingForRecipient;
import kim.referral.referral.ReferralId;

/** The sender lets a recipient without an account answer. The newest link of a referral is the one that works. */
@ApplicationScoped
class MakingLink {

    private final ActingForRecipient recipient;
    private final RecipientLinks links;
    private final LinkSecrets secrets;
    private final CurrentConcept concept;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MakingLink(
            ActingForRecipient recipient,
            RecipientLinks links,
            LinkSecrets secrets,
            CurrentConcept concept,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.recipient = recipient;
        this.links = links;
        this.secrets = secrets;
        this.concept = concept;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Valid for as long as the concept waits for an answer [R5]. */
    @Idempotent
    @Transactional
    LinkMade make(ReferralId referral) {
        recipient.requireAnswerableByLink(caller, referral);
        var now = clock.instant();
        links.of(referral).forEach(earlier -> earlier.revoke(now));
        var id = TimeOrderedId.next();
        var valid = Duration.ofDays(concept.today().referralDeadlines().expireDays());
        links.persist(new RecipientLink(id, referral, LinkSecrets.hash(secrets.token(id)), now, now.plus(valid)));
        audit.wrote("referral", referral.id(), "one-time link " + id);
        return new LinkMade(id);
    }
}
