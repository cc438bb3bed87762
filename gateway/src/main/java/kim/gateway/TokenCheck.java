package kim.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request carries a valid token of the realm for this API. A verified token is remembered for a
 * minute at most and never beyond its expiry: the signature is the dearest part of the way through the door, and the
 * service behind it verifies the token again in any case.
 */
@ApplicationScoped
class TokenCheck {

    private static final String SCHEME = "Bearer ";
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final long REMEMBERED_CHARACTERS = 16_000_000;

    private final TenantIdentityProvider realm;
    private final Vertx vertx;
    private final Clock clock;
    private final Cache<String, Client> verified = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumWeight(REMEMBERED_CHARACTERS)
            .<String, Client>weigher((token, client) -> token.length())
            .build();

    TokenCheck(TenantIdentityProvider realm, Vertx vertx, Clock clock) {
        this.realm = realm;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** The client of this {@code Authorization} header, where its token was verified a moment ago. */
    Optional<Client> known(@Nullable String authorization) {
        return token(authorization)
                .map(verified::getIfPresent)
                .filter(client -> client.expires().isAfter(clock.instant()));
    }

    /** The client of this {@code Authorization} header; fails with {@link AuthenticationFailedException}. */
    Future<Client> check(@Nullable String authorization) {
        return token(authorization)
                .map(token -> verify(token).onSuccess(client -> verified.put(token, client)))
                .orElseGet(() -> Future.failedFuture(new AuthenticationFailedException()));
    }

    private static Optional<String> token(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private Future<Client> verify(String token) {
        var identity = realm.authenticate(new AccessTokenCredential(token)).subscribeAsCompletionStage();
        return Future.fromCompletionStage(identity, vertx.getOrCreateContext()).map(TokenCheck::client);
    }

    private static Client client(SecurityIdentity identity) {
        return Client.of((JsonWebToken) identity.getPrincipal());
    }
}
