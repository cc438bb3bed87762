package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The work list and the single view, both by the same predicate. */
@ApplicationScoped
class ReadingReferrals {

    private final Referrals referrals;
    private final Views views;
    private final Cursors cursors;
    private final Audit audit;
    private final Caller caller;

    ReadingReferrals(Referrals referrals, Views views, Cursors cursors, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.views = views;
        this.cursors = cursors;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    Versioned<ReferralView> read(ReferralId id) {
        var referral = referrals.visible(id, caller);
        audit.read("referral", id.id(), "work list");
        return new Versioned<>(views.whole(referral, caller), referral.version());
    }

    /** [R2] The whole way for who is part of KIM; others see what they sent or received themselves, and no more [C8]. */
    @Transactional
    Chain chain(ReferralId id) {
        var referral = referrals.visible(id, caller);
        var isInside = referral.isInsideKim(referral.sidesOf(caller));
        return new Chain(referrals.ofChain(referral.chain()).stream()
                .filter(link -> isInside || !link.sidesOf(caller).isEmpty())
                .map(ChainLink::of)
                .toList());
    }

    /** Newest first. */
    @Transactional
    Page<ReferralView> list(WorkListFilter filter, PageRequest page) {
        return cursors.descending(
                page,
                (before, limit) -> referrals.visible(caller, filter, before, limit),
                referral -> referral.id().id(),
                referral -> views.line(referral, caller));
    }
}
