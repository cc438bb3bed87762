package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kim.platform.Action;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.referral.concept.CurrentConcept;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Payloads;
import kim.referral.referral.ReferralId;
import kim.referral.referral.Referrals;

/** What waits in clearing, and for each who could take it. */
@ApplicationScoped
class ReadingClearing {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Matching matching;
    private final CurrentConcept concept;
    private final ClearingScope scope;
    private final Cursors cursors;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReadingClearing(
            Referrals referrals,
            Payloads payloads,
            Matching matching,
            CurrentConcept concept,
            ClearingScope scope,
            Cursors cursors,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.matching = matching;
        this.concept = concept;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Longest waiting first. */
    @Transactional
    Page<WaitingRequest> list(PageRequest page) {
        var limitedTo = scope.limit();
        var today = LocalDate.now(clock);
        return cursors.ascending(
                page,
                (after, limit) -> referrals.waiting(limitedTo, after, limit),
                referral -> referral.chain().id(),
                referral -> WaitingRequest.of(referral, today));
    }

    @Transactional
    Versioned<ClearingEntry> read(ReferralId id, Locale locale) {
        var referral = referrals.waiting(id, scope.limit());
        audit.read("referral", id.id(), "clearing");
        var entry = new ClearingEntry(
                WaitingRequest.of(referral, LocalDate.now(clock)),
                payloads.of(id.id(), AccessRequest.class).orElse(null),
                matching.earlierAnswers(referral),
                matching.duplicates(referral),
                matching.proposals(referral, concept.today()).stream()
                        .map(proposal -> ProposalView.of(proposal, locale))
                        .toList(),
                actions(id));
        return new Versioned<>(entry, referral.version());
    }

    private List<Action> actions(ReferralId id) {
        return caller.may("clearing:assign")
                ? Stream.of("assignment", "forwarding", "advice", "withdrawal")
                        .map(step -> new Action(step, "/api/v1/clearing/%s/%s".formatted(id, step)))
                        .toList()
                : List.of();
    }
}
