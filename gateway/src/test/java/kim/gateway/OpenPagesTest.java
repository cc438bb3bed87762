package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class OpenPagesTest {

    private static final String TOKEN = "Abc-_Abc-_Abc-_Abc-_Abc-_Abc-_Abc-_Abc-_xyz";
    private static final String PAGE = "/links/05358/" + TOKEN;

    @Test
    @DisplayName("[R12] a one-time link leads to its page without a token, and takes no login along")
    void page() {
        given().header("Authorization", "Bearer nonsense")
                .header("Cookie", "session=1")
                .header("Kim-Kreis", "05366")
                .get(PAGE + "?lang=en")
                .then()
                .statusCode(200)
                .body("service", equalTo("referral-service"))
                .body("target", equalTo(PAGE + "?lang=en"))
                .body("headers.authorization", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.kim-kreis", nullValue());
        given().get("/links/style.css").then().statusCode(200).body("service", equalTo("referral-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "acceptance", "rejection", "outcome"})
    @DisplayName("[R12] the forms of the page come through as well")
    void forms(String step) {
        given().contentType("application/x-www-form-urlencoded")
                .body("pass=x")
                .post(PAGE + "/" + step + "?lang=de")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("bytes", equalTo(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/links",
                "/links/",
                "/links/05358",
                "/links/05358/short",
                "/links/05358/" + TOKEN + "a",
                "/links/5358/" + TOKEN,
                "/links/05358/" + TOKEN + "/opening",
                "/links/05358/" + TOKEN + "/",
                "/links/05358/" + TOKEN + "?next=/internal",
                "/links/05358/../../internal",
                "/links/../internal/referrals",
                "/links/%2e%2e/internal",
                "/links//05358/" + TOKEN,
                "/links/style.css/../../internal",
                "/links/other.css"
            })
    @DisplayName("[R12] nothing but the address of a page passes without a token")
    void nothingElse(String target) throws IOException {
        assertThat(Wire.get(target)).startsWith("HTTP/1.1 404");
    }

    @Test
    @DisplayName("[R12] a page is looked at or answered, and nothing else is done with it")
    void otherMethods() {
        given().put(PAGE).then().statusCode(404);
        given().delete(PAGE).then().statusCode(404);
        given().post(PAGE).then().statusCode(404);
        given().get(PAGE + "/acceptance").then().statusCode(404);
        given().body("x".repeat(20_000)).post(PAGE + "/opening").then().statusCode(413);
    }
}
