package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kim.platform.PostCode;
import kim.platform.audit.Audit;
import kim.referral.concept.Concept;
import kim.referral.concept.CurrentConcept;
import kim.referral.referral.Referral;
import kim.referral.referral.Referrals;

/** [Z2] [Z3] Proposes a round: what one post is to get weighs on it when the next request is looked at. */
@ApplicationScoped
class PlanningAllocation {

    private static final UUID FROM_THE_OLDEST = new UUID(0, 0);
    private static final int MOST = 200;

    private final Referrals referrals;
    private final Matching matching;
    private final CurrentConcept concept;
    private final ClearingScope scope;
    private final Audit audit;
    private final Clock clock;

    PlanningAllocation(
            Referrals referrals,
            Matching matching,
            CurrentConcept concept,
            ClearingScope scope,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.matching = matching;
        this.concept = concept;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AllocationPlan plan(Locale locale) {
        var planned = new HashMap<PostCode, Integer>();
        var rules = concept.today();
        return new AllocationPlan(referrals.waiting(scope.limit(), FROM_THE_OLDEST, MOST).stream()
                .map(referral -> plan(referral, planned, rules, locale))
                .toList());
    }

    private PlannedRequest plan(Referral referral, Map<PostCode, Integer> planned, Concept rules, Locale locale) {
        audit.read("referral", referral.id().id(), "allocation");
        var best = matching.proposals(referral, rules, planned).stream().findFirst();
        best.ifPresent(proposal -> planned.merge(proposal.post().code(), 1, Integer::sum));
        return new PlannedRequest(
                WaitingRequest.of(referral, LocalDate.now(clock)),
                best.map(proposal -> ProposalView.of(proposal, locale)).orElse(null));
    }
}
