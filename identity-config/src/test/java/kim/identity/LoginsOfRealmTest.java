package kim.identity;

import static kim.identity.RealmKeycloak.accessToken;
import static kim.identity.RealmKeycloak.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
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
    @DisplayName("[W] the public front end takes no password, and no login without PKCE by SHA-256")
    void frontEndOnlyWithPkce() {
        assertThat(keycloak.passwordGrant("kim-frontend", "coordinator-ki-dueren", "openid")
                        .statusCode())
                .isEqualTo(400);

        for (var weak : List.of("", "&code_challenge_method=plain&code_challenge=" + "a".repeat(43))) {
            assertThat(browser()
                            .openLogin(weak)
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("error=invalid_request", "challenge");
        }
        assertThat(browser().openLogin().body()).contains("lang=\"de\"", "Anmeldung");
    }

    @Test
    @DisplayName("[W] who asks for English logs in in English")
    void english() {
        var page = browser().openLogin("&ui_locales=en&code_challenge_method=S256&code_challenge=" + "a".repeat(43));

        assertThat(page.body()).contains("lang=\"en\"", "Sign in");
    }

    @Test
    @DisplayName("[W] the client that Keycloak brings to every realm takes no password")
    void noWayAround() {
        assertThat(keycloak.passwordGrant("admin-cli", "coordinator-ki-dueren", "openid")
                        .statusCode())
                .isIn(400, 401);
    }

    @Test
    @DisplayName("[W] outside the demo no role of a person is content with a password, in the demo it is enough")
    void secondFactor() {
        assertThat(browser().logIn("clerk-ebh-dueren", RealmKeycloak.PASSWORD)).startsWith("http://localhost:3000/");

        var bindings = "~ realm kim: browserFlow";
        assertThat(keycloak.runWith(Map.of("KIM_DEMO", "false"), "realm"))
                .containsExactly(bindings, "1 changes applied");
        try {
            for (var user : List.of(
                    "case-manager-diakonie-juelich",
                    "lead-caritas-dueren",
                    "coordinator-ki-dueren",
                    "clearing-stadt-ahlen",
                    "clerk-ebh-dueren",
                    "service-jmd-skf-dueren",
                    "administrator-ki-rbk",
                    "funding-ki-dueren",
                    "data-protection-ki-dueren")) {
                assertThat(browser().logIn(user, RealmKeycloak.PASSWORD))
                        .as(user)
                        .contains("/login-actions/required-action", "CONFIGURE_TOTP");
            }
        } finally {
            assertThat(keycloak.run("realm")).containsExactly(bindings, "1 changes applied");
        }
    }

    @Test
    @DisplayName("[W] a refresh token is used once; used again it ends the session that it was stolen from")
    void refreshRotates() {
        var granted = Http.json(keycloak.passwordGrant("kim-demo", "clerk-ebh-dueren", "openid"));
        var refresh = Map.of(
                "grant_type", "refresh_token",
                "client_id", "kim-demo",
                "refresh_token", granted.path("refresh_token").asText());

        Http.successful(keycloak.grant(refresh));
        assertThat(keycloak.grant(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("[W] a short password is refused, and who guesses waits, though nobody is locked out for good")
    void passwords() {
        keycloak.byHand("POST", "/users", json("""
                {'username':'guessed','enabled':true,'email':'guessed@kim.example','firstName':'G','lastName':'G',
                 'credentials':[{'type':'password','value':'%s'}]}""".formatted(RealmKeycloak.PASSWORD)));
        var user = "/users/" + keycloak.user("guessed").path("id").asText();
        try {
            assertThat(keycloak.statusByHand(
                            "PUT", user + "/reset-password", json("{'type':'password','value':'elevenchars'}")))
                    .isEqualTo(400);
            for (int i = 0; i < 10; i++) {
                assertThat(keycloak.passwordGrant("kim-demo", "guessed", "wrong-guess-" + i, "openid")
                                .statusCode())
                        .isIn(400, 401);
            }
            assertThat(keycloak.passwordGrant("kim-demo", "guessed", "openid").statusCode())
                    .isIn(400, 401);
            assertThat(keycloak.read(user).path("enabled").asBoolean()).isTrue();
        } finally {
            keycloak.byHand("DELETE", user, NullNode.instance);
        }
    }

    private Browser browser() {
        return new Browser(keycloak.server());
    }
}
