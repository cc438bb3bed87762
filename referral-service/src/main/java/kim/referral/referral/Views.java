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
import org.jspecify.annotations.Nullable;

/** Decides what each side gets to see of a referral; there is no other way out for it [W] [C8]. */
@ApplicationScoped
class Views {

    private final Chronicle chronicle;
    private final Payloads payloads;
    private final CodeLists codes;

    Views(Chronicle chronicle, Payloads payloads, CodeLists codes) {
        this.chronicle = chronicle;
        this.payloads = payloads;
        this.codes = codes;
    }

    /** One line of a work list. */
    ReferralView line(Referral referral, Caller caller) {
        return view(referral, caller, null, null);
    }

    /** With all that this caller may see. */
    ReferralView whole(Referral referral, Caller caller) {
        var received = referral.sidesOf(caller).contains(Side.RECIPIENT);
        return view(referral, caller, chronicle.of(referral.id()), received ? payload(referral) : null);
    }

    private @Nullable Payload payload(Referral referral) {
        Class<? extends Payload> type =
                referral.recipient().kind() == RecipientKind.POST ? AccessRequest.class : AuthorityRequest.class;
        return payloads.of(referral.id().id(), type).orElse(null);
    }

    private ReferralView view(
            Referral referral, Caller caller, @Nullable List<StatusSet> history, @Nullable Payload payload) {
        var sides = referral.sidesOf(caller);
        var outcome = referral.outcome();
        var ownCase = ownCase(referral, sides);
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
                history,
                payload,
                caller.may("referral:answer") ? actions(referral, sides) : List.of());
    }

    /**
     * The case is told to the post that sent for it, and to nobody else: not to the recipient, who has no business with
     * it, nor to coordination, which saw the names in clearing and sees cases under pseudonyms [W].
     */
    private static Optional<CaseLink> ownCase(Referral referral, Set<Side> sides) {
        var ofPost = referral.sender().filter(sender -> sender.post() != null).isPresent();
        return ofPost && sides.contains(Side.SENDER) ? referral.caseLink() : Optional.empty();
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
