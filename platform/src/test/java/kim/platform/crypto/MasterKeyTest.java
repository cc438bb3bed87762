package kim.platform.crypto;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.TimeOrderedId;
import kim.platform.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In a Kreis of its own, whose keys are under another name of the same master key. */
@QuarkusTest
class MasterKeyTest {

    private static final String KEYS = "/internal/master-keys";
    private static final Kreis KREIS = new Kreis("05962");
    private static final String BYTES = Base64.getEncoder().encodeToString(new byte[32]);

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Test
    @DisplayName(
            "[D6] by command every data key is wrapped anew at once, and it shows when the old master key wraps none")
    void rewrapped() {
        var keys = new DataKeys(database, new MasterKeys(Optional.of(List.of("former:" + BYTES))), scope);
        scope.in(KREIS, () -> keys.ofOwner(TimeOrderedId.next()));
        asService()
                .get(KEYS)
                .then()
                .statusCode(200)
                .body("masterKey", contains("former"))
                .body("current", contains(false));

        asService()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(KEYS + "/rewrapping")
                .then()
                .statusCode(200)
                .body("masterKey", contains("for-tests"))
                .body("current", contains(true));
        given().auth().oauth2(Tokens.coordinator(KREIS.ags())).get(KEYS).then().statusCode(403);
    }

    private static RequestSpecification asService() {
        return given().auth().oauth2(Tokens.service()).header("Kim-Kreis", KREIS.ags());
    }
}
