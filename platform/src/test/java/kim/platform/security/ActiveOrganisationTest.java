package kim.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kim.platform.Role;
import kim.platform.testing.Tokens;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActiveOrganisationTest {

    private static final Set<Role> BOTH = Set.of(Role.COORDINATOR, Role.AUTHORITY_CLERK);
    private static final List<String> POSTS = List.of("ki-dueren/koordination", "abh-dueren/bleiberecht");

    @Test
    @DisplayName("[W5] of two roles and posts only those of the active organisation count")
    void onlyWhatIsActiveCounts() {
        var here = rights(atTheKreis());
        assertThat(here.roles()).containsExactly("coordinator");
        assertThat(here.permissions()).contains("case:read", "clearing:read").doesNotContain("referral:answer");
        assertThat(here.posts()).containsExactly("koordination");

        var there = rights(atTheAuthority());
        assertThat(there.roles()).containsExactly("authority-clerk");
        assertThat(there.permissions())
                .contains("referral:answer")
                .doesNotContain("case:read")
                .isEqualTo(RealmRoles.packed().permissionsOf(Role.AUTHORITY_CLERK));
        assertThat(there.posts()).containsExactly("bleiberecht");
    }

    @Test
    @DisplayName("[W5] a coordinator who is at the authority now reads nothing of what coordination reads")
    void operationsFollow() {
        assertThat(list(atTheKreis())).isEqualTo(200);
        assertThat(list(atTheAuthority())).isEqualTo(403);
    }

    @Test
    @DisplayName("[W5] a role without organisations counts in none of them")
    void servicesBelongToNone() {
        assertThat(rights(Tokens.service()).permissions()).containsExactly("internal:call");
        assertThat(rights(Tokens.of(Role.SERVICE, "05358", "ki-dueren", "KREIS", Map.of()))
                        .permissions())
                .isEmpty();
    }

    private static String atTheKreis() {
        return token("ki-dueren", "KREIS");
    }

    private static String atTheAuthority() {
        return token("abh-dueren", "AUTHORITY");
    }

    private static String token(String organisation, String kind) {
        return Tokens.of(BOTH, "05358", organisation, kind, Map.of(), POSTS);
    }

    private static int list(String token) {
        return given().auth().oauth2(token).get("/api/v1/notes").statusCode();
    }

    private static TokenRights rights(String token) {
        return new TokenRights(new DefaultJWTCallerPrincipal(claims(token)));
    }

    private static JwtClaims claims(String token) {
        try {
            return new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
