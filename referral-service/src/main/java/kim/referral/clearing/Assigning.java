package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.referral.concept.Concept;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Post;
import kim.referral.referral.Actor;
import kim.referral.referral.Chronicle;
import kim.referral.referral.Recipient;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Referrals;
import kim.referral.referral.SendingReferral;
import kim.referral.referral.Side;
import kim.referral.referral.Successor;
import org.jspecify.annotations.Nullable;

/** How a request is assigned, alone or in a round: it is forwarded, and the post is asked by its successor [Z6]. */
@ApplicationScoped
class Assigning {

    private final Referrals referrals;
    private final Matching matching;
    private final SendingReferral sending;
    private final Chronicle chronicle;
    private final CurrentConcept concept;
    private final ClearingScope scope;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Assigning(
            Referrals referrals,
            Matching matching,
            SendingReferral sending,
            Chronicle chronicle,
            CurrentConcept concept,
            ClearingScope scope,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.matching = matching;
        this.sending = sending;
        this.chronicle = chronicle;
        this.concept = concept;
        this.scope = scope;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<Assignment> assign(ReferralId id, ExpectedVersion expected, AssignmentRequest request) {
        var waiting = referrals.waiting(id, scope.limit());
        expected.mustMatch(waiting);
        var post = postFor(request, waiting, concept.today());
        var successor = forward(waiting, post, request.reason());
        audit.wrote("referral", id.id(), "assignment");
        return new Versioned<>(
                new Assignment(
                        successor.id().id(),
                        successor.chain().id(),
                        post.code(),
                        post.organisation(),
                        successor.status()),
                successor.version());
    }

    private Referral forward(Referral waiting, Post post, @Nullable String reason) {
        var today = LocalDate.now(clock);
        chronicle.note(waiting.forward(reason, acting(Side.RECIPIENT), today));
        var successor =
                Successor.forwarded(waiting, Recipient.post(post.code(), post.organisation()), scope.sender(), today);
        sending.passOn(successor, acting(Side.SENDER));
        return successor;
    }

    private Actor acting(Side side) {
        return Actor.of(caller, EnumSet.of(side));
    }

    /** Concepts overlap and have gaps, so any post that manages cases can be right; one that was not proposed needs a word. */
    private Post postFor(AssignmentRequest request, Referral waiting, Concept rules) {
        var post = rules.requireFilled(request.post(), LocalDate.now(clock));
        var isProposed = matching.proposals(waiting, rules).stream()
                .anyMatch(proposal -> proposal.post().equals(post));
        if (!isProposed && !request.saysWhy()) {
            throw new BadInput(
                    "/reason",
                    "Diese Stelle ist nicht vorgeschlagen; bitte begründen",
                    "this post is not proposed; please say why");
        }
        return post;
    }
}
