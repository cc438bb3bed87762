package kim.gateway;

import io.quarkus.security.AuthenticationFailedException;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who knocks: a program on behalf of a user (or of itself), until its token expires. */
record Client(String id, Instant expires) {

    /** What the realm calls an access token; the others tell who somebody is, or renew. */
    private static final Set<String> ACCESS = Set.of("Bearer", "DPoP");

    /** @throws AuthenticationFailedException when the token is not one that gives access */
    static Client of(JsonWebToken token) {
        var type = token.<Object>getClaim("typ");
        if (type != null && !ACCESS.contains(type.toString())) {
            throw new AuthenticationFailedException();
        }
        var program = token.<Object>getClaim("azp");
        return new Client(program + "/" + token.getSubject(), Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
