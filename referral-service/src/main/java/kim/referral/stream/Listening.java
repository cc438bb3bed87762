package kim.referral.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.referral.referral.Referrals;
import kim.referral.referral.Viewer;

/** What of the feed is for whom. */
@ApplicationScoped
class Listening {

    private final Feed feed;
    private final Referrals referrals;
    private final ForgettingEvents kept;
    private final KreisScope scope;

    Listening(Feed feed, Referrals referrals, ForgettingEvents kept, KreisScope scope) {
        this.feed = feed;
        this.referrals = referrals;
        this.kept = kept;
        this.scope = scope;
    }

    /** Where somebody was interrupted, if what followed is still kept; otherwise now, with a gap. */
    Heard begin(Kreis kreis, Optional<String> lastEventId) {
        return lastEventId
                .flatMap(Position::read)
                .filter(position -> !position.isBefore(kept.oldestKept()))
                .map(position -> new Heard(List.of(), position, false))
                .orElseGet(() -> new Heard(List.of(), scope.in(kreis, feed::now), lastEventId.isPresent()));
    }

    Heard next(Kreis kreis, Viewer viewer, Position from) {
        return scope.in(kreis, () -> {
            var happened = feed.after(from);
            return happened.isEmpty()
                    ? new Heard(List.of(), from, false)
                    : new Heard(forThem(happened, viewer), happened.getLast().position(), false);
        });
    }

    private List<Happening> forThem(List<Happening> happened, Viewer viewer) {
        Set<UUID> known = referrals.knownTo(
                viewer, happened.stream().map(Happening::referral).toList());
        return happened.stream().filter(one -> known.contains(one.referral())).toList();
    }
}
