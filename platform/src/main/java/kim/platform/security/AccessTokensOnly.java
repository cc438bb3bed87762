package kim.platform.security;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Only an access token opens: neither one that tells who somebody is, nor one that renews others. Where a tenant of its
 * own signs browsers in, who somebody is stands in the session that it keeps; no token that is sent reaches that.
 */
@ApplicationScoped
class AccessTokensOnly implements SecurityIdentityAugmentor {

    /** As the realm calls them; possession of the key of the second kind is proven at the gateway. */
    private static final Set<String> ACCESS = Set.of("Bearer", "DPoP");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token && !isForAccess(token) && !isOfSession(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().item(identity);
    }

    private static boolean isOfSession(SecurityIdentity identity) {
        var tenant = identity.<String>getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE);
        return tenant != null && !tenant.equals(OidcUtils.DEFAULT_TENANT_ID);
    }

    private static boolean isForAccess(JsonWebToken token) {
        var type = token.<Object>getClaim("typ");
        return type == null || ACCESS.contains(type.toString());
    }
}
