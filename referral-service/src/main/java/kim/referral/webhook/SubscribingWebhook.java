package kim.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import kim.platform.Caller;
import kim.platform.Role;
import kim.platform.StepRefused;
import kim.platform.TimeOrderedId;
import kim.platform.UnmetCondition;
import kim.platform.idempotency.Idempotent;

/** An organisation wants to be told what happens to its referrals. */
@ApplicationScoped
class SubscribingWebhook {

    private static final int AT_MOST = 5;

    private final Webhooks webhooks;
    private final Targets targets;
    private final Caller caller;
    private final Clock clock;

    SubscribingWebhook(Webhooks webhooks, Targets targets, Caller caller, Clock clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    WebhookDone subscribe(WebhookDetails details) {
        targets.requirePossible(details.url());
        if (webhooks.visible(caller).size() >= AT_MOST) {
            throw new StepRefused(new UnmetCondition(
                    "WEBHOOKS_AT_MOST",
                    "Eine Organisation kann höchstens %d Webhooks haben".formatted(AT_MOST),
                    "an organisation can have %d webhooks at most".formatted(AT_MOST)));
        }
        var id = TimeOrderedId.next();
        var clears = caller.is(Role.COORDINATOR) && caller.may("clearing:read");
        webhooks.persist(new Webhook(id, caller.organisation(), clears, details, clock.instant()));
        return new WebhookDone(id);
    }
}
