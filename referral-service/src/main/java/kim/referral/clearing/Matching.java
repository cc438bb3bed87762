package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kim.referral.concept.Concept;
import kim.referral.load.RunningCases;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Payloads;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralStatus;
import kim.referral.referral.Referrals;

/** Brings together what is known of a request with the posts of the concept. */
@ApplicationScoped
class Matching {

    private final Referrals referrals;
    private final Payloads payloads;
    private final Proposing proposing;
    private final RunningCases cases;
    private final ClearingScope scope;
    private final Clock clock;

    Matching(
            Referrals referrals,
            Payloads payloads,
            Proposing proposing,
            RunningCases cases,
            ClearingScope scope,
            Clock clock) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.proposing = proposing;
        this.cases = cases;
        this.scope = scope;
        this.clock = clock;
    }

    List<Proposal> proposals(Referral referral, Concept concept) {
        return payloads.of(referral.id().id(), AccessRequest.class)
                .map(request -> proposing.propose(demand(referral, request), concept))
                .orElse(List.of());
    }

    private Demand demand(Referral referral, AccessRequest request) {
        return Demand.of(
                referral.need().municipality(),
                request.household(),
                earlierAnswers(referral).stream().map(EarlierAnswer::post).collect(Collectors.toSet()),
                scope.seesLoad() ? Optional.of(cases.byPost()) : Optional.empty(),
                LocalDate.now(clock));
    }

    List<EarlierAnswer> earlierAnswers(Referral referral) {
        return referrals.ofChain(referral.chain()).stream()
                .filter(it -> it.status() == ReferralStatus.REJECTED)
                .flatMap(it -> Optional.ofNullable(it.recipient().post())
                        .map(post -> new EarlierAnswer(
                                post,
                                it.reason().orElse(null),
                                it.reasonText().orElse(null),
                                it.answeredOn().orElse(null)))
                        .stream())
                .toList();
    }
}
