package kim.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kim.identity.Environment;
import kim.identity.concept.Concepts;
import kim.identity.concept.KreisConcept;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DesiredRealmTest {

    private static final Concepts CONCEPTS = Concepts.packed();

    @Test
    @DisplayName("[W] without the demo profile there is no test identity and no client that takes passwords")
    void noTestIdentitiesOutsideTheDemo() {
        var realm = DesiredRealm.of(CONCEPTS, new Environment(Map.of()));

        assertThat(realm.logins()).isEmpty();
        assertThat(of(RealmModel.USER, realm)).isEmpty();
        assertThat(of(RealmModel.CLIENT, realm))
                .extracting(Desired::key)
                .contains("kim-frontend", "meldeamt-niederzier")
                .doesNotContain("kim-demo");
        assertThat(of(RealmModel.CLIENT, realm))
                .noneMatch(client ->
                        client.body().path("directAccessGrantsEnabled").asBoolean());
    }

    @Test
    @DisplayName("[W] in the demo every filled post of building block II has exactly one holder")
    void demoCoversEveryPost() {
        var realm = DesiredRealm.of(CONCEPTS, new Environment(Map.of("KIM_DEMO", "true")));

        assertThat(of(RealmModel.USER, realm)
                        .filter(user -> user.key().startsWith("case-manager-"))
                        .flatMap(user -> each(user.body().at("/attributes/posts")))
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(CONCEPTS.all().stream()
                        .flatMap(DesiredRealmTest::filledPostsOfBlockTwo)
                        .toList());
    }

    @Test
    @DisplayName("[W] in the demo every Kreis has its coordination, its administration and its authorities")
    void demoHasEveryKreis() {
        var realm = DesiredRealm.of(CONCEPTS, new Environment(Map.of("KIM_DEMO", "true")));

        for (var concept : CONCEPTS.all()) {
            assertThat(realm.logins().stream().filter(login -> login.kreis().equals(concept.ags())))
                    .extracting(Login::role)
                    .contains("coordinator", "kreis-administrator", "authority-clerk");
        }
    }

    @Test
    @DisplayName(
            "[W] carriers, municipalities, authorities, services, offices, the Kreise and the ministry are organisations")
    void everyKindOfOrganisation() {
        var realm = DesiredRealm.of(CONCEPTS, new Environment(Map.of()));

        assertThat(of(RealmModel.ORGANISATION, realm)
                        .flatMap(organisation -> each(organisation.body().at("/attributes/kind")))
                        .map(JsonNode::asText))
                .contains(
                        "KREIS",
                        "CARRIER",
                        "MUNICIPALITY",
                        "AUTHORITY",
                        "EXTERNAL_SERVICE",
                        "REGISTRATION_OFFICE",
                        "MINISTRY");
    }

    @Test
    @DisplayName("[W] every role of a person includes the second factor, which only the demo does without")
    void secondFactor() {
        var realm = DesiredRealm.of(CONCEPTS, new Environment(Map.of()));

        assertThat(of(RealmModel.ROLE, realm)
                        .filter(role -> !role.linkedLabels().toList().contains("role second-factor")))
                .extracting(Desired::key)
                .containsExactlyInAnyOrder("second-factor", "registration-office", "service");
        assertThat(realm.ways().bindings()).containsEntry("browserFlow", "kim-browser");
        assertThat(DesiredRealm.of(CONCEPTS, new Environment(Map.of("KIM_DEMO", "true")))
                        .ways()
                        .bindings())
                .containsEntry("browserFlow", "browser")
                .containsEntry("resetCredentialsFlow", "kim-recovery");
    }

    @Test
    @DisplayName("[W] a machine whose keys are named needs no secret")
    void keysInsteadOfSecrets() {
        var environment = new Environment(Map.of("KIM_JWKS_MINISTRY", "https://ministry.example/keys"));
        var realm = DesiredRealm.of(CONCEPTS, environment);

        assertThat(environment.missing()).doesNotContain("KIM_SECRET_MINISTRY");
        assertThat(of(RealmModel.CLIENT, realm).filter(client -> client.key().equals("ministry")))
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.body().path("clientAuthenticatorType").asText())
                            .isEqualTo("client-jwt");
                    assertThat(client.body().at("/attributes/jwks.url").asText())
                            .isEqualTo("https://ministry.example/keys");
                    assertThat(client.body().has("secret")).isFalse();
                });
    }

    @Test
    @DisplayName("every client secret that is not in the environment is asked for by name")
    void secretsAreAskedFor() {
        var environment = new Environment(Map.of("KIM_SECRET_MINISTRY", "m"));
        DesiredRealm.of(CONCEPTS, environment);

        assertThat(environment.missing())
                .contains("KIM_SECRET_CASE_SERVICE", "KIM_SECRET_MELDEAMT_NIEDERZIER", "KIM_SECRET_CONCEPT_05570")
                .doesNotContain("KIM_SECRET_MINISTRY", "KIM_DEMO_PASSWORD");
    }

    private static Stream<Desired> of(ResourceKind kind, DesiredRealm realm) {
        return realm.root().parts().stream().filter(thing -> thing.kind() == kind);
    }

    private static Stream<String> filledPostsOfBlockTwo(KreisConcept concept) {
        return each(concept.document().path("posts"))
                .filter(post -> post.path("buildingBlock").asText().equals("II"))
                .filter(post -> !post.path("vacant").asBoolean())
                .map(post -> post.path("organisation").asText() + "/"
                        + post.path("code").asText());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
