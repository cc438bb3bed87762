package kim.referral.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/** The referrals of the Kreis in which work is done. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, ReferralId> {

    /**
     * The one predicate that decides whether a referral exists for somebody: what their posts, or their organisation
     * as such, sent or received.
     */
    private static final String KNOWN_TO = """
            (recipient.post.code in :posts or (recipient.post.code is null and recipient.organisation.code = :organisation)
             or sender.post.code in :posts
             or (sender.post.code is null and sender.organisation.code = :organisation
                 and (sender.kind not in ('KREIS', 'MUNICIPALITY') or :clears = true)))""";

    private static final String WAITING = "recipient.kind = 'CLEARING' and status = 'REQUESTED'";

    Referral visible(ReferralId id, Caller caller) {
        return find(KNOWN_TO + " and id = :id", known(caller).and("id", id))
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    List<Referral> visible(Caller caller, @Nullable ReferralStatus status, UUID before, int limit) {
        var filter = status == null ? "" : " and status = :status";
        var parameters = known(caller).and("before", before);
        if (status != null) {
            parameters.and("status", status);
        }
        return find(KNOWN_TO + " and id.id < :before" + filter, Sort.descending("id.id"), parameters)
                .page(0, limit)
                .list();
    }

    /** What waits in clearing, longest first: a chain's id tells when its need first came. */
    public List<Referral> waiting(Optional<String> municipality, UUID after, int limit) {
        return find(
                        WAITING
                                + " and chain.id > :after and (:everywhere = true or need.municipality = :municipality)",
                        Sort.ascending("chain.id"),
                        Parameters.with("after", after)
                                .and("everywhere", municipality.isEmpty())
                                .and("municipality", municipality.orElse("")))
                .page(0, limit)
                .list();
    }

    /** @throws NotVisible when it does not wait in clearing, or not there */
    public Referral waiting(ReferralId id, Optional<String> municipality) {
        return find(
                        WAITING + " and id = :id and (:everywhere = true or need.municipality = :municipality)",
                        Parameters.with("id", id)
                                .and("everywhere", municipality.isEmpty())
                                .and("municipality", municipality.orElse("")))
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

    private static Parameters known(Caller caller) {
        return Parameters.with(
                        "posts", caller.posts().stream().map(PostCode::code).toList())
                .and("organisation", caller.organisation().code())
                .and("clears", caller.may(Sender.CLEARING));
    }
}
