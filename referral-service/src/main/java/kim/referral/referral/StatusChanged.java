package kim.referral.referral;

import kim.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A referral has taken a further status.
 *
 * @param previous empty when it was a draft, of which nobody had heard
 */
public record StatusChanged(Referral referral, @Nullable ReferralStatus previous, Actor actor) implements DomainEvent {}
