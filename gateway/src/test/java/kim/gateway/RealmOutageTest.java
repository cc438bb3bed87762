package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealmOutageTest.LateRealm.class)
class RealmOutageTest {

    /** The realm is not there yet when the gateway starts. */
    public static class LateRealm extends Surroundings {

        @Override
        void prepare(StandInRealm realm) {
            realm.switchOff();
        }
    }

    @Test
    @DisplayName("the gateway starts before the realm, lets nobody in without it, and keeps the keys it has once seen")
    void outlivesTheRealm() {
        given().get("/q/health/ready").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("early"))
                .get("/api/v1/cases")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:kim:problem:unavailable"));

        realm("on");
        assertThat(statusFor(Tokens.of("first"))).isEqualTo(200);

        realm("off");
        assertThat(statusFor(Tokens.of("during the outage"))).isEqualTo(200);
        assertThat(statusFor(ofUnknownKey())).isEqualTo(401);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static void realm(String state) {
        var issuer = Tokens.setting("quarkus.oidc.auth-server-url");
        given().get(issuer.replace("/realms/kim", "/switch?" + state)).then().statusCode(204);
    }

    private static String ofUnknownKey() {
        return Tokens.claims("x")
                .jws()
                .keyId("another-key")
                .sign(StandInRealm.rsaKey().getPrivate());
    }

    private static int statusFor(String token) {
        return given().auth().oauth2(token).get("/api/v1/cases").statusCode();
    }
}
