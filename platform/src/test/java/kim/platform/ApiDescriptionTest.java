package kim.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import kim.platform.testing.ApiDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

    @Test
    @DisplayName("the description shows what was sent and answered once, under the status that really comes")
    void examples() {
        given().get("/q/openapi?format=json")
                .then()
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/api/v1/notes'.post.requestBody.content.'application/json'.example.text", notNullValue())
                .body(
                        "paths.'/api/v1/notes'.post.responses.'201'.content.'application/json'.example.id",
                        notNullValue())
                .body("paths.'/api/v1/notes'.post.responses", not(hasKey("200")))
                .body(
                        "paths.'/api/v1/notes'.get.responses.'200'.content.'application/json'.example.items",
                        notNullValue());
    }

    @Test
    @DisplayName("an operation that shows none is named")
    void missing() {
        assertThat(ApiDescription.operationsWithoutExamples())
                .contains("changeNoteWithoutExample")
                .doesNotContain("writeNote", "listNotes");
    }
}
