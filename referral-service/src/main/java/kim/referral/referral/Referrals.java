package kim.referral.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kim.platform.Caller;
import kim.platform.NotVisible;

/** The referrals of the Kreis in which work is done. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, ReferralId> {

    private static final String RECEIVED_BY = """
            (recipient.post.code in :posts
             or (recipient.post.code is null and recipient.organisation.code = :organisation))""";

    private static final String SENT_BY = """
            (sender.post.code in :posts
             or (sender.post.code is null and sender.organisation.code = :organisation
                 and (sender.kind not in ('KREIS', 'MUNICIPALITY') or :clears = true)))""";

    /**
     * The one predicate that decides whether a referral exists for somebody: what their posts, or their organisation
     * as such, sent or received.
     */
    private static final String KNOWN_TO = "(" + RECEIVED_BY + " or " + SENT_BY + ")";

    private static final String WAITING = "recipient.kind = 'CLEARING' and status = 'REQUESTED'";

    Referral visible(ReferralId id, Caller caller) {
        return find(KNOWN_TO + " and id = :id", known(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    List<Referral> visible(Caller caller, WorkListFilter filter, UUID before, int limit) {
        var parameters = known(caller)
                .and("before", before)
                .and("statuses", filter.statuses())
                .and("kinds", filter.kinds())
                .and("matter", filter.matter());
        return find(
                        ofSide(filter) + " and id.id < :before and status in :statuses and kind in :kinds"
                                + " and (:matter = '' or need.matter = :matter)",
                        Sort.descending("id.id"),
                        parameters)
                .page(0, limit)
                .list();
    }

    private static String ofSide(WorkListFilter filter) {
        return filter.side()
                .map(side -> switch (side) {
                    case SENDER -> SENT_BY;
                    case RECIPIENT -> RECEIVED_BY + " and (:clears = true or :clears = false)";
                    case SYSTEM -> KNOWN_TO + " and 1 = 0";
                })
                .orElse(KNOWN_TO);
    }

    /** What waits in clearing, longest first: a chain's id tells when its need first came. */
    public List<Referral> waiting(Optional<Set<String>> municipalities, UUID after, int limit) {
        return find(
                        WAITING
                                + " and chain.id > :after and (:everywhere = true or need.municipality in :municipalities)",
                        Sort.ascending("chain.id"),
                        Parameters.with("after", after)
                                .and("everywhere", municipalities.isEmpty())
                                .and("municipalities", municipalities.orElse(Set.of(""))))
                .page(0, limit)
                .list();
    }

    /** @throws NotVisible when it does not wait in clearing, or not there */
    public Referral waiting(ReferralId id, Optional<Set<String>> municipalities) {
        return find(
                        WAITING + " and id = :id and (:everywhere = true or need.municipality in :municipalities)",
                        Parameters.with("id", id)
                                .and("everywhere", municipalities.isEmpty())
                                .and("municipalities", municipalities.orElse(Set.of(""))))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** Oldest first. */
    public List<Referral> ofChain(ReferralId chain) {
        return list("chain", Sort.ascending("id.id"), chain);
    }

    /** What rests on a consent of a case; {@code wholeCase} when it was the consent to process data at all [E3]. */
    public List<Referral> restingOn(UUID consent, UUID theCase, boolean wholeCase) {
        return list("caseLink.consentId = ?1 or (?3 = true and caseLink.caseId = ?2)", consent, theCase, wholeCase);
    }

    /** What a case still asks of others. */
    List<Referral> openOfCase(UUID theCase) {
        return list("caseLink.caseId = ?1 and status in ?2", theCase, ReferralStatus.OPEN);
    }

    /** [R5] What somebody should have answered since that day; what waits in clearing is coordination's, and stays. */
    List<Referral> unansweredSince(LocalDate requestedUntil) {
        return list("status = 'REQUESTED' and recipient.kind <> 'CLEARING' and requestedOn <= ?1", requestedUntil);
    }

    /** [R5] What coordination was told of, longest waiting first. */
    public List<Referral> escalated(UUID after, int limit) {
        return find(
                        "status = 'REQUESTED' and chase.escalatedOn is not null and id.id > ?1",
                        Sort.ascending("id.id"),
                        after)
                .page(0, limit)
                .list();
    }

    /** [R9] What asks others for the same and is not taken up yet. */
    List<Referral> competing(Referral taken, CaseLink link) {
        var sameCase = "caseLink.caseId = ?1 and id <> ?2 and status = 'REQUESTED' and kind = ?3";
        return taken.kind() == ReferralKind.HANDOVER
                ? list(sameCase, link.caseId(), taken.id(), taken.kind())
                : list(
                        sameCase + " and need.matter = ?4",
                        link.caseId(),
                        taken.id(),
                        taken.kind(),
                        taken.need().matter());
    }

    /** Which of these somebody may know of, by the same predicate; who clears also knows what went to clearing. */
    public Set<UUID> knownTo(Viewer viewer, Collection<UUID> among) {
        var clearing = " or (:seesClearing = true and recipient.kind = 'CLEARING')";
        return find(
                        "id.id in :among and (" + KNOWN_TO + clearing + ")",
                        viewer.parameters().and("among", among).and("seesClearing", viewer.seesClearing()))
                .stream()
                .map(referral -> referral.id().id())
                .collect(Collectors.toSet());
    }

    private static Parameters known(Caller caller) {
        return Viewer.of(caller).parameters();
    }
}
