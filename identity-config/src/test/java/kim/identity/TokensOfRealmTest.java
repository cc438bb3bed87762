package kim.identity;

import static kim.identity.RealmKeycloak.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tokens tell that a real Keycloak gives out for the realm. */
@ExtendWith(OneRealm.class)
class TokensOfRealmTest {

    private final RealmKeycloak keycloak;

    TokensOfRealmTest(RealmKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    @ParameterizedTest
    @CsvSource({
        "case-manager-diakonie-juelich, case-manager",
        "lead-caritas-dueren, carrier-lead",
        "coordinator-ki-dueren, coordinator",
        "clearing-stadt-ahlen, municipal-clearing",
        "clerk-abh-dueren, authority-clerk",
        "service-jmd-skf-dueren, external-service",
        "administrator-ki-rbk, kreis-administrator",
        "funding-ki-dueren, funding-assistant",
        "data-protection-ki-dueren, data-protection-officer"
    })
    @DisplayName("[W] a person's token carries the role, its permissions and no other, for one organisation")
    void people(String user, String role) {
        var claims = keycloak.claimsOf(user);

        assertThat(claims.roles()).contains(role);
        assertThat(claims.permissions()).containsExactlyInAnyOrderElementsOf(permissionsOf(role));
        assertThat(claims.organisations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            meldeamt-niederzier | registration-office | \
            {'meldeamt-niederzier':{'kreis':['05358'],'kind':['REGISTRATION_OFFICE'],'municipality':['05358048']}}
            meldeamt-telgte     | registration-office | \
            {'meldeamt-telgte':{'kreis':['05570'],'kind':['REGISTRATION_OFFICE'],'municipality':['05570044']}}
            abh-dueren          | authority-clerk     | {'abh-dueren':{'kreis':['05358'],'kind':['AUTHORITY']}}
            ministry            | ministry            | {'mkjfgfi':{'kreis':['05'],'kind':['MINISTRY']}}
            concept-05378       | kreis-administrator | {'ki-rbk':{'kreis':['05378'],'kind':['KREIS']}}
            """)
    @DisplayName("[W] a machine's token carries what a member of its organisation would have, and no post")
    void machines(String client, String role, String organisation) {
        var claims = keycloak.claimsOfMachine(client);

        assertThat(claims.roles()).contains(role);
        assertThat(claims.permissions()).containsExactlyInAnyOrderElementsOf(permissionsOf(role));
        assertThat(claims.organisation()).isEqualTo(json(organisation));
        assertThat(claims.all().path("posts")).isEqualTo(json("[]"));
    }

    @ParameterizedTest
    @CsvSource({"case-service", "referral-service", "reporting-service"})
    @DisplayName("[W1] a service may only make internal calls and belongs to no Kreis")
    void services(String client) {
        var claims = keycloak.claimsOfMachine(client);

        assertThat(claims.permissions()).containsExactly("internal:call");
        assertThat(claims.all().has("organization")).isFalse();
        assertThat(claims.all().has("posts")).isFalse();
    }

    @Test
    @DisplayName("[W1] the organisation in a token has its code as name and tells Kreis, kind and id")
    void organisation() {
        var expected = (ObjectNode) json("{'diakonie-juelich':{'kreis':['05358'],'kind':['CARRIER']}}");
        var known = keycloak.organisation("Diakonisches Werk des Kirchenkreises Jülich");
        expected.withObject("/diakonie-juelich").set("id", known.path("id"));

        assertThat(keycloak.claimsOf("case-manager-diakonie-juelich").organisation())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("[W5] a token names the posts that its holder has now, each with its organisation")
    void posts() {
        assertThat(keycloak.claimsOf("case-manager-diakonie-juelich").posts())
                .containsExactlyInAnyOrder(
                        "diakonie-juelich/diakonie-juelich-welcome-1", "diakonie-juelich/diakonie-juelich-welcome-2");
        assertThat(keycloak.claimsOf("case-manager-gemeinde-niederzier").posts())
                .containsExactly("gemeinde-niederzier/gemeinde-niederzier-welcome");
    }

    @Test
    @DisplayName("[W2] a psychosocial post is held by nobody who holds the carrier's other posts")
    void psychosocialPostApart() {
        assertThat(keycloak.claimsOf("case-manager-caritas-dueren-psychosocial").posts())
                .containsExactly("caritas-dueren/caritas-dueren-psychosocial");
        assertThat(keycloak.claimsOf("case-manager-caritas-dueren").posts())
                .isNotEmpty()
                .noneMatch(post -> post.contains("psychosocial"));
    }

    @Test
    @DisplayName("[W5] who belongs to several organisations gets the one asked for, and none without asking")
    void oneActiveOrganisation() {
        var user = keycloak.user("case-manager-stadt-juelich").path("id");
        var members = "/organizations/"
                + keycloak.organisation("Stadt Düren").path("id").asText() + "/members";
        keycloak.byHand("POST", members, user);
        try {
            assertThat(keycloak.claimsOf("case-manager-stadt-juelich").organisations())
                    .isEmpty();
            assertThat(keycloak.claimsOf("case-manager-stadt-juelich", "organization:stadt-dueren")
                            .organisations())
                    .containsExactly("stadt-dueren");
        } finally {
            keycloak.byHand("DELETE", members + "/" + user.asText(), NullNode.instance);
        }
    }

    @Test
    @DisplayName("[W5] who coordinates and holds an authority's post is named, and each token says which is active")
    void coordinationAndAuthority() {
        keycloak.byHand("POST", "/users", json("""
                {'username':'both','enabled':true,'email':'both@kim.example','firstName':'B','lastName':'H',
                 'attributes':{'posts':['ki-dueren/ki-dueren-koordination-1','abh-dueren/abh-dueren-bleiberecht-2']},
                 'credentials':[{'type':'password','value':'%s'}]}""".formatted(RealmKeycloak.PASSWORD)));
        var user = keycloak.user("both").path("id");
        try {
            keycloak.byHand("POST", "/users/" + user.asText() + "/role-mappings/realm", both());
            join("Kreis Düren, Kommunales Integrationszentrum", user);
            join("Kreis Düren, Ausländerbehörde", user);

            assertThat(keycloak.run("realm", "--plan"))
                    .containsExactly("! user both holds both role coordinator and role authority-clerk", "no change");
            var atTheAuthority = keycloak.claimsOf("both", "organization:abh-dueren");
            assertThat(atTheAuthority.organisation().at("/abh-dueren/kind")).isEqualTo(json("['AUTHORITY']"));
            var atTheKreis = keycloak.claimsOf("both", "organization:ki-dueren");
            assertThat(atTheKreis.organisation().at("/ki-dueren/kind")).isEqualTo(json("['KREIS']"));
            assertThat(atTheKreis.roles()).contains("coordinator", "authority-clerk");
            assertThat(atTheKreis.posts())
                    .contains("ki-dueren/ki-dueren-koordination-1", "abh-dueren/abh-dueren-bleiberecht-2");
        } finally {
            keycloak.byHand("DELETE", "/users/" + user.asText(), NullNode.instance);
        }
    }

    private static List<String> permissionsOf(String role) {
        var roles = Yaml.packed("realm").getOrDefault("roles", JsonNodeFactory.instance.objectNode());
        return roles.findParents("permissions").stream()
                .filter(one -> one.path("name").asText().equals(role))
                .flatMap(one -> Claims.texts(one.path("permissions")).stream())
                .toList();
    }

    private JsonNode both() {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(keycloak.read("/roles/coordinator"))
                .add(keycloak.read("/roles/authority-clerk"));
    }

    private void join(String organisation, JsonNode user) {
        var id = keycloak.organisation(organisation).path("id").asText();
        keycloak.byHand("POST", "/organizations/" + id + "/members", user);
    }
}
