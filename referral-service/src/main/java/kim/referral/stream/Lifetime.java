package kim.referral.stream;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How long somebody may listen: as long as the token counts, so that nobody hears on who has lost a right. Front ends
 * come back with a new token and the last id that they heard.
 */
@RequestScoped
class Lifetime {

    private static final Duration AT_LEAST = Duration.ofSeconds(1);

    private final SecurityIdentity identity;
    private final Clock clock;

    Lifetime(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    Duration left() {
        var expires = identity.getPrincipal() instanceof JsonWebToken token ? token.getExpirationTime() : 0;
        var left = Duration.between(clock.instant(), Instant.ofEpochSecond(expires));
        return left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left;
    }
}
