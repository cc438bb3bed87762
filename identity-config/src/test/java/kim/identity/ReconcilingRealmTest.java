package kim.identity;

import static kim.identity.RealmKeycloak.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneRealm.class)
class ReconcilingRealmTest {

    private final RealmKeycloak keycloak;

    ReconcilingRealmTest(RealmKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    @Test
    @DisplayName("applied again, the realm does not change")
    void secondRunChangesNothing() {
        assertThat(keycloak.run("realm")).containsExactly("no change");
        assertThat(keycloak.run("realm", "--plan")).containsExactly("no change");
    }

    @Test
    @DisplayName("a plan for an empty Keycloak shows everything and does nothing")
    void planOfNothing() {
        assertThat(keycloak.firstPlan())
                .startsWith("+ realm kim")
                .contains(
                        "+ client kim-frontend",
                        "+ mapper organization of client ministry",
                        "+ permission clearing:assign of role coordinator",
                        "+ member case-manager-diakonie-juelich of organisation diakonie-juelich");
        assertThat(keycloak.firstRun()).startsWith("+ realm kim").contains("+ client kim-frontend");
    }

    @Test
    @DisplayName("[W] the demo logins are written down for the newcomer: user, role, organisation, Kreis")
    void loginsAreWrittenDown() {
        assertThat(keycloak.logins())
                .contains(List.of("coordinator-ki-dueren", "coordinator", "ki-dueren", "05358"))
                .contains(List.of("case-manager-diakonie-juelich", "case-manager", "diakonie-juelich", "05358"));
    }

    @Test
    @DisplayName("neither plan nor run tells a secret")
    void nothingSecretIsTold() {
        assertThat(Stream.concat(keycloak.firstPlan().stream(), keycloak.firstRun().stream()))
                .isNotEmpty()
                .noneMatch(line -> line.contains(RealmKeycloak.PASSWORD) || line.contains("secret of"));
    }

    @Test
    @DisplayName("[W] what was changed by hand is shown by the plan and mended by the run")
    void driftIsShownAndMended() {
        keycloak.byHand("POST", "/roles/ministry/composites", permission("case:read"));
        keycloak.byHand("DELETE", "/roles/carrier-lead/composites", permission("case:read"));
        var frontEnd = keycloak.client("kim-frontend").path("id").asText();
        keycloak.byHand("PUT", "/clients/" + frontEnd, json("{'directAccessGrantsEnabled':true}"));
        var profile = (ObjectNode) keycloak.read("/users/profile");
        keycloak.byHand("PUT", "/users/profile", profile.put("unmanagedAttributePolicy", "ENABLED"));

        var drift = List.of(
                "~ user profile: unmanagedAttributePolicy",
                "~ client kim-frontend: directAccessGrantsEnabled",
                "+ permission case:read of role carrier-lead",
                "- permission case:read of role ministry");
        assertThat(keycloak.run("realm", "--plan")).containsAll(drift).contains("4 changes planned");
        assertThat(keycloak.claimsOfMachine("ministry").permissions()).contains("case:read");
        assertThat(keycloak.run("realm")).containsAll(drift).contains("4 changes applied");
        assertThat(keycloak.claimsOfMachine("ministry").permissions()).doesNotContain("case:read");
    }

    @Test
    @DisplayName("[W] a way to log in that was weakened by hand is shown by the plan and mended by the run")
    void weakenedLogin() {
        var steps = "/authentication/flows/kim-browser/executions";
        keycloak.read(steps).forEach(step -> {
            if (step.path("displayName").asText().equals("kim-second-factor")) {
                keycloak.byHand("PUT", steps, ((ObjectNode) step).put("requirement", "DISABLED"));
            }
        });
        var recovery = keycloak.read("/authentication/flows/kim-recovery/executions");
        keycloak.byHand(
                "DELETE",
                "/authentication/executions/" + recovery.get(1).path("id").asText(),
                NullNode.instance);

        var drift = List.of("~ login flow kim-browser: kim-second-factor", "~ login flow kim-recovery: steps");
        assertThat(keycloak.run("realm", "--plan")).containsAll(drift).contains("2 changes planned");
        assertThat(keycloak.run("realm")).containsAll(drift).contains("2 changes applied");
        assertThat(keycloak.run("realm")).containsExactly("no change");
        assertThat(keycloak.read("/authentication/flows/kim-recovery/executions"))
                .extracting(step -> step.path("requirement").asText())
                .containsExactly("REQUIRED", "REQUIRED", "REQUIRED");
    }

    @Test
    @DisplayName("[W] where mail is set up a password is renewed by a link, and a masked secret is no drift")
    void recoveryByMail() {
        var mail = Map.of(
                "KIM_SMTP_HOST", "mail.kim.example",
                "KIM_SMTP_FROM", "kim@kim.example",
                "KIM_SMTP_AUTH", "true",
                "KIM_SMTP_USER", "kim",
                "KIM_SMTP_PASSWORD", "only-for-this-test-2");
        assertThat(keycloak.runWith(mail, "realm")).noneMatch(line -> line.contains("only-for-this-test-2"));
        assertThat(keycloak.runWith(mail, "realm")).containsExactly("no change");
        assertThat(keycloak.read("").path("resetPasswordAllowed").asBoolean()).isTrue();
        keycloak.run("realm");
        assertThat(keycloak.read("").path("resetPasswordAllowed").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("what somebody else put into the realm stays, even where it is tied to what is ours")
    void foreignThingsStay() {
        keycloak.byHand("POST", "/roles", json("{'name':'of-somebody-else'}"));
        keycloak.byHand("POST", "/roles/coordinator/composites", list(keycloak.read("/roles/of-somebody-else")));
        try {
            assertThat(keycloak.run("realm")).containsExactly("no change");
            assertThat(keycloak.claimsOf("coordinator-ki-dueren").roles()).contains("of-somebody-else");
        } finally {
            keycloak.byHand("DELETE", "/roles/of-somebody-else", NullNode.instance);
        }
    }

    private JsonNode permission(String name) {
        var api = keycloak.client("kim-api").path("id").asText();
        return list(keycloak.read("/clients/" + api + "/roles/" + name));
    }

    private static JsonNode list(JsonNode only) {
        return JsonNodeFactory.instance.arrayNode().add(only);
    }
}
