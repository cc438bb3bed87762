package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kim.platform.PostCode;
import kim.referral.concept.Concept;
import kim.referral.load.RunningCases;
import kim.referral.payload.AccessRequest;
import kim.referral.payload.Payloads;
import kim.referral.payload.SimilarRequests;
import kim.referral.referral.Referral;
import kim.referral.referral.ReferralId;
import kim.referral.referral.ReferralStatus;
import kim.referral.referral.Referrals;

/** Brings together what is known of a request with the posts of the concept. */
@ApplicationScoped
class Matching {

    private final Referrals referrals;
    private final Payloads payloads;
    private final SimilarRequests similar;
    private final Proposing proposing;
    private final RunningCases cases;
    private final ClearingScope scope;
    private final Clock clock;

    Matching(
            Referrals referrals,
            Payloads payloads,
            SimilarRequests similar,
            Proposing proposing,
            RunningCases cases,
            ClearingScope scope,
            Clock clock) {
        this.referrals = referrals;
        this.payloads = payloads;
        this.similar = similar;
        this.proposing = proposing;
        this.cases = cases;
        this.scope = scope;
        this.clock = clock;
    }

    List<Proposal> proposals(Referral referral, Concept concept) {
        return proposals(referral, concept, Map.of());
    }

    /** @param planned what posts are to get beside their cases */
    List<Proposal> proposals(Referral referral, Concept concept, Map<PostCode, Integer> planned) {
        return payloads.of(referral.id().id(), AccessRequest.class)
                .map(request -> proposing.propose(demand(referral, request, planned), concept))
                .orElse(List.of());
    }

    /** [K4] Other requests, not of the same need, that name the same people. */
    List<DuplicateHint> duplicates(Referral referral) {
        return payloads
                .of(referral.id().id(), AccessRequest.class)
                .map(request -> similar.to(referral.id().id(), request))
                .orElse(List.of())
                .stream()
                .map(id -> referrals.findById(new ReferralId(id)))
                .filter(other -> !other.chain().equals(referral.chain()))
                .map(DuplicateHint::of)
                .toList();
    }

    private Demand demand(Referral referral, AccessRequest request, Map<PostCode, Integer> planned) {
        return Demand.of(
                referral.need().municipality(),
                request.household(),
                earlierAnswers(referral).stream().map(EarlierAnswer::post).collect(Collectors.toSet()),
                scope.seesLoad() ? Optional.of(load(planned)) : Optional.empty(),
                LocalDate.now(clock));
    }

    private Map<PostCode, Integer> load(Map<PostCode, Integer> planned) {
        var load = new HashMap<>(cases.byPost());
        planned.forEach((post, more) -> load.merge(post, more, Integer::sum));
        return load;
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
