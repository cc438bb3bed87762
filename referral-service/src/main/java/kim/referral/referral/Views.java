package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kim.platform.Action;
import kim.platform.Caller;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.AuthorityRequest;
import kim.referral.payload.Payload;
import kim.referral.payload.Payloads;
import kim.referral.payload.Question;
import org.jspecify.annotations.Nullable;

/** Decides what each side gets to see of a referral; there is no other way out for it [W] [C8]. */
@ApplicationScoped
class Views {

    private final Referrals referrals;
    private final Chronicle chronicle;
    private final Meetings meetings;
    private final Payloads payloads;
    private final CodeLists codes;

    Views(Referrals referrals, Chronicle chronicle, Meetings meetings, Payloads payloads, CodeLists codes) {
        this.referrals = referrals;
        this.meetings = meetings;
        this.chronicle = chronicle;
        this.payloads = payloads;
        this.codes = codes;
    }

    /** One line of a work list. */
    ReferralView line(Referral referral, Caller caller) {
        return view(referral, caller, false);
    }

    /** With all that this caller may see. */
    ReferralView whole(Referral referral, Caller caller) {
        return view(referral, caller, true);
    }

    /** The recipient's, and a question its sender's, too. */
    private @Nullable Payload payload(Referral referral, Set<Side> sides) {
        return sides.contains(Side.RECIPIENT) || referral.kind() == ReferralKind.INQUIRY
                ? payloads.of(referral.id().id(), typeOf(referral.kind())).orElse(null)
                : null;
    }

    private static Class<? extends Payload> typeOf(ReferralKind kind) {
        return switch (kind) {
            case LINKING -> AuthorityRequest.class;
            case INQUIRY -> Question.class;
            case ACCESS, FORWARDING, HANDOVER, ADVICE -> AccessRequest.class;
        };
    }

    /** [Z7] Who has taken over what the caller referred into KIM; a post that was only asked is not told. */
    private @Nullable Recipient responsible(Referral referral, Set<Side> sides) {
        return referral.kind() == ReferralKind.ACCESS && sides.contains(Side.SENDER)
                ? referrals.ofChain(referral.chain()).stream()
                        .filter(Referral::isTakenOver)
                        .map(Referral::recipient)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private ReferralView view(Referral referral, Caller caller, boolean whole) {
        var sides = referral.sidesOf(caller);
        var outcome = referral.outcome();
        var ownCase = ownCase(referral, sides);
        var onward = referral.onward().filter(it -> referral.isInsideKim(sides));
        return new ReferralView(
                referral.id().id(),
                referral.chain().id(),
                referral.kind(),
                referral.status(),
                referral.sender().orElse(null),
                referral.recipient(),
                referral.need().municipality(),
                referral.need().accessRoute(),
                matter(referral.need().matter()),
                referral.need().persons(),
                referral.requestedOn(),
                referral.answeredOn().orElse(null),
                referral.reason().orElse(null),
                referral.reasonText().orElse(null),
                outcome.map(Outcome::code).orElse(null),
                outcome.map(Outcome::nextAppointment).orElse(null),
                ownCase.map(CaseLink::caseId).orElse(null),
                ownCase.map(CaseLink::measureId).orElse(null),
                onward.map(Onward::successor).map(ReferralId::id).orElse(null),
                onward.map(Onward::kreis).orElse(null),
                whole ? responsible(referral, sides) : null,
                referral.chasedOn(AnswerOverdue.Level.REMINDED).orElse(null),
                whole ? meetings.of(referral.id()) : null,
                whole ? chronicle.of(referral.id()) : null,
                whole ? payload(referral, sides) : null,
                caller.may("referral:answer") ? actions(referral, sides) : List.of());
    }

    /**
     * The case is told to the post that sent for it, and to nobody else: not to the recipient, who has no business with
     * it, nor to coordination, which saw the names in clearing and sees cases under pseudonyms [W].
     */
    private static Optional<CaseLink> ownCase(Referral referral, Set<Side> sides) {
        return referral.kind().comesFromCase() && sides.contains(Side.SENDER) ? referral.caseLink() : Optional.empty();
    }

    private @Nullable MatterView matter(@Nullable String code) {
        return code == null
                ? null
                : codes.find(CodeList.LEGAL_MATTERS, code)
                        .or(() -> codes.find(CodeList.TOPICS, code))
                        .map(MatterView::of)
                        .orElse(null);
    }

    private static List<Action> actions(Referral referral, Set<Side> sides) {
        return Step.open(referral, sides).stream()
                .map(step -> new Action(step.path(), "/api/v1/referrals/%s/%s".formatted(referral.id(), step.path())))
                .toList();
    }
}
