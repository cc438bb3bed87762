package kim.identity;

import static kim.identity.RealmKeycloak.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who holds which post, with which share, from when to when. */
@ExtendWith(OneRealm.class)
class HoldingsTest {

    private static final String ENDED = "caritas-dueren/caritas-dueren-welcome-1 0.5 2024-01-01 2024-12-31";
    private static final String RUNNING = "diakonie-juelich/diakonie-juelich-welcome-1 0.5 2025-01-01";
    private static final String COMING = "diakonie-juelich/diakonie-juelich-welcome-2 0.5 2999-01-01";
    private static final String COORDINATION = "ki-dueren/ki-dueren-koordination-cm 0.75 2025-01-01 2999-12-31";
    private static final String AUTHORITY = "abh-dueren/abh-dueren-bleiberecht-2 0.5 2025-01-01";

    private final RealmKeycloak keycloak;

    HoldingsTest(RealmKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    @BeforeEach
    void somebody() {
        keycloak.byHand("POST", "/users", json("""
                {'username':'holder','enabled':true,'email':'holder@kim.example','firstName':'H','lastName':'H',
                 'credentials':[{'type':'password','value':'%s'}]}""".formatted(RealmKeycloak.PASSWORD)));
    }

    @AfterEach
    void leave() {
        keycloak.byHand("DELETE", path(), NullNode.instance);
    }

    @Test
    @DisplayName(
            "[W5] who held which post with which share from when to when is kept, and rights follow what is held now")
    void kept() {
        write(ENDED, RUNNING, COMING);

        assertThat(keycloak.run("realm", "--plan"))
                .containsExactly("~ user holder: attributes.posts", "1 changes planned");
        assertThat(keycloak.run("realm")).contains("1 changes applied");
        assertThat(keycloak.claimsOf("holder").posts()).containsExactly("diakonie-juelich/diakonie-juelich-welcome-1");
        assertThat(keycloak.claimsOf("holder").all().has("holdings")).isFalse();
        assertThat(Claims.texts(keycloak.user("holder").at("/attributes/holdings")))
                .containsExactlyInAnyOrder(ENDED, RUNNING, COMING);
        assertThat(keycloak.run("realm")).containsExactly("no change");
    }

    @Test
    @DisplayName(
            "[W5] a post of coordination together with an authority's is flagged, and so are shares of more than one")
    void flagged() {
        write(COORDINATION, AUTHORITY);

        assertThat(keycloak.run("realm"))
                .contains(
                        "! user holder holds posts of both coordination and an authority",
                        "! user holder holds shares of 1.25 in all");
        assertThat(keycloak.claimsOf("holder").posts())
                .containsExactlyInAnyOrder(
                        "ki-dueren/ki-dueren-koordination-cm", "abh-dueren/abh-dueren-bleiberecht-2");
    }

    @Test
    @DisplayName("[W5] a post is held by what is written in order only, and one that no concept has is told")
    void odd() {
        assertThat(keycloak.statusByHand("PUT", path(), holding("abh-dueren/abh-dueren-bleiberecht-2 half since May")))
                .isEqualTo(400);

        write("diakonie-juelich/long-gone 1 2025-01-01", "abh-dueren/abh-dueren-bleiberecht-2 0.5 2025-02-31");
        assertThat(keycloak.run("realm"))
                .contains(
                        "! user holder has a holding that cannot be read:"
                                + " abh-dueren/abh-dueren-bleiberecht-2 0.5 2025-02-31",
                        "! user holder holds a post that no concept has: diakonie-juelich/long-gone");
    }

    private void write(String... holdings) {
        keycloak.byHand("PUT", path(), holding(holdings));
    }

    private ObjectNode holding(String... holdings) {
        var user = (ObjectNode) keycloak.user("holder");
        var list = JsonNodeFactory.instance.arrayNode();
        List.of(holdings).forEach(list::add);
        user.withObject("/attributes").set("holdings", list);
        return user;
    }

    private String path() {
        return "/users/" + keycloak.user("holder").path("id").asText();
    }
}
