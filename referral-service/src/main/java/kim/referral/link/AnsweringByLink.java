package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import kim.platform.KreisScope;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.referral.referral.ActingForRecipient;
import kim.referral.referral.AskedReferral;
import kim.referral.referral.Reason;
import kim.referral.referral.ReferralStatus;

/**
 * What happens at the door of a link. Looking changes nothing, for mail programs look before people do. A wrong answer
 * gives a page that says what is missing, never a problem document; what is wrong at the door looks the same whyever.
 */
@ApplicationScoped
class AnsweringByLink {

    private static final Duration VISIT = Duration.ofMinutes(30);

    private final RecipientLinks links;
    private final ActingForRecipient recipient;
    private final LinkSecrets secrets;
    private final CodeLists codes;
    private final KreisScope scope;
    private final Clock clock;

    AnsweringByLink(
            RecipientLinks links,
            ActingForRecipient recipient,
            LinkSecrets secrets,
            CodeLists codes,
            KreisScope scope,
            Clock clock) {
        this.links = links;
        this.recipient = recipient;
        this.secrets = secrets;
        this.codes = codes;
        this.scope = scope;
        this.clock = clock;
    }

    Visit look(Door door) {
        return at(door, link -> cover(link, Notice.NONE));
    }

    Visit answer(LinkForm form, Door door, Answer answer) {
        return switch (form) {
            case OPENING -> open(door, answer);
            case ACCEPTANCE -> act(door, answer, ReferralStatus.ACCEPTED, this::accept);
            case REJECTION -> act(door, answer, ReferralStatus.REJECTED, link -> reject(link, answer));
            case OUTCOME -> act(door, answer, ReferralStatus.COMPLETED, link -> report(link, answer));
        };
    }

    /** The second step: the code that the sender gave by phone. */
    private Visit open(Door door, Answer answer) {
        return at(door, link -> {
            if (answer.code != null && secrets.isCode(link.id(), answer.code)) {
                return opened(link, recipient.asked(link.referral()), Notice.NONE);
            }
            link.wrongCode();
            return cover(link, isValid(link) ? Notice.WRONG_CODE : Notice.LOCKED);
        });
    }

    private Visit accept(RecipientLink link) {
        return opened(link, recipient.accept(link.referral(), who(link), how(link)), Notice.ACCEPTED);
    }

    private Visit reject(RecipientLink link, Answer answer) {
        var reason = answer.rejection();
        if (reason.isEmpty()) {
            return mistaken(link, Notice.REASON_MISSING);
        }
        if (reason.get() == Reason.OTHER && answer.explanation() == null) {
            return mistaken(link, Notice.TEXT_MISSING);
        }
        if (answer.isTooLong()) {
            return mistaken(link, Notice.TEXT_TOO_LONG);
        }
        return opened(
                link,
                recipient.reject(link.referral(), reason.get(), answer.explanation(), who(link), how(link)),
                Notice.REJECTED);
    }

    private Visit report(RecipientLink link, Answer answer) {
        var end = answer.ending();
        var outcome = Optional.ofNullable(answer.outcome).filter(this::isFinal);
        return end.isEmpty() || outcome.isEmpty()
                ? mistaken(link, Notice.OUTCOME_MISSING)
                : opened(
                        link,
                        recipient.report(link.referral(), end.get(), outcome.get(), who(link), how(link)),
                        Notice.REPORTED);
    }

    private boolean isFinal(String outcome) {
        return codes.find(CodeList.REFERRAL_OUTCOMES, outcome)
                .filter(code -> code.attribute("final").equals("yes"))
                .isPresent();
    }

    /** A step is for who opened the link lately, and only while the referral waits for it. */
    private Visit act(Door door, Answer answer, ReferralStatus target, Function<RecipientLink, Visit> step) {
        return at(door, link -> {
            if (answer.pass == null || !link.admits(LinkSecrets.hash(answer.pass), clock.instant())) {
                return cover(link, Notice.PASS_EXPIRED);
            }
            return recipient.asked(link.referral()).open().contains(target)
                    ? step.apply(link)
                    : mistaken(link, Notice.NOT_OPEN_ANY_MORE);
        });
    }

    private Visit at(Door door, Function<RecipientLink, Visit> visit) {
        return scope.in(
                door.kreis(),
                () -> links.byToken(door.token())
                        .filter(this::isValid)
                        .map(visit)
                        .orElseGet(Visit.Closed::new));
    }

    private boolean isValid(RecipientLink link) {
        return link.stateAt(clock.instant()) == LinkState.VALID;
    }

    private Visit cover(RecipientLink link, Notice notice) {
        return new Visit.Cover(recipient.asked(link.referral()), notice);
    }

    private Visit mistaken(RecipientLink link, Notice notice) {
        return opened(link, recipient.asked(link.referral()), notice);
    }

    private Visit opened(RecipientLink link, AskedReferral now, Notice notice) {
        var pass = secrets.newPass();
        var at = clock.instant();
        link.open(LinkSecrets.hash(pass), at, at.plus(VISIT));
        var people =
                now.status().isOpen() ? recipient.payload(now.id(), how(link)).orElse(null) : null;
        return new Visit.Opened(now, people, pass, notice);
    }

    private static String who(RecipientLink link) {
        return "link:" + link.id();
    }

    private static String how(RecipientLink link) {
        return "one-time link " + link.id();
    }
}
