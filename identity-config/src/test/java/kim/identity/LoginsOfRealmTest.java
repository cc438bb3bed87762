package kim.identity;

import static kim.identity.RealmKeycloak.accessToken;
import static kim.identity.RealmKeycloak.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person can do with an account of one's own. */
@ExtendWith(OneRealm.class)
class LoginsOfRealmTest {

    private static final String ACCOUNT = "/realms/kim/account";

    private final RealmKeycloak keycloak;

    LoginsOfRealmTest(RealmKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    @Test
    @DisplayName("[W5] nobody can give himself a post, though he may mend his own name")
    void postsAreNotOnesOwn() {
        keycloak.byHand("POST", "/clients", json("""
                {'clientId':'account-probe','publicClient':true,'directAccessGrantsEnabled':true,
                 'defaultClientScopes':['basic','roles']}"""));
        var token = accessToken(keycloak.passwordGrant("account-probe", "clerk-ebh-dueren", "openid"));
        var account = Http.json(keycloak.withToken(token, "GET", ACCOUNT, NullNode.instance));

        var greedy = (ObjectNode) account.deepCopy();
        greedy.withObject("/attributes").set("posts", json("['caritas-dueren/caritas-dueren-psychosocial']"));
        var renamed = ((ObjectNode) account.deepCopy()).put("firstName", "Neu");

        assertThat(keycloak.withToken(token, "POST", ACCOUNT, greedy).statusCode())
                .isEqualTo(400);
        Http.successful(keycloak.withToken(token, "POST", ACCOUNT, renamed));
        var user = keycloak.user("clerk-ebh-dueren");
        assertThat(user.path("firstName").asText()).isEqualTo("Neu");
        assertThat(Claims.texts(user.at("/attributes/posts")))
                .containsExactlyInAnyOrder(
                        "ebh-dueren/ebh-dueren-einbuergerung-1", "ebh-dueren/ebh-dueren-einbuergerung-2");
        Http.successful(keycloak.withToken(token, "POST", ACCOUNT, account));
    }

    @Test
    @DisplayName("[W] the public front end takes no password, and no login without PKCE")
    void frontEndOnlyWithPkce() {
        assertThat(keycloak.passwordGrant("kim-frontend", "coordinator-ki-dueren", "openid")
                        .statusCode())
                .isEqualTo(400);

        var login = "/realms/kim/protocol/openid-connect/auth?client_id=kim-frontend&response_type=code"
                + "&scope=openid&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2F";
        assertThat(keycloak.browse(login).headers().firstValue("Location").orElse(""))
                .contains("error=invalid_request", "code_challenge");
        assertThat(keycloak.browse(login + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43))
                        .body())
                .contains("lang=\"de\"", "Anmeldung");
    }
}
