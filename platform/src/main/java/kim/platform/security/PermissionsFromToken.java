package kim.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Permissions are the client roles of {@code kim-api}; a mere scope of the token is none. */
@ApplicationScoped
class PermissionsFromToken implements SecurityIdentityAugmentor {

    private static final String API = "kim-api";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addPermissionsAsString(granted(token))
                        .build());
    }

    private static Set<String> granted(JsonWebToken token) {
        return token.getClaim("resource_access") instanceof JsonObject clients
                        && clients.get(API) instanceof JsonObject api
                        && api.containsKey("roles")
                ? api.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
