package kim.gateway;

import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who knocks: a program on behalf of a user (or of itself), until its token expires. */
record Client(String id, Instant expires) {

    static Client of(JsonWebToken token) {
        var program = token.<Object>getClaim("azp");
        return new Client(program + "/" + token.getSubject(), Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
