package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ApiDocumentTest {

    private static final JsonObject CASES = new JsonObject("""
            {"openapi": "3.1.0",
             "tags": [{"name": "cases"}],
             "paths": {"/api/v1/cases": {"get": {"schema": {"$ref": "#/components/schemas/Page"}}},
                       "/internal/cases": {"get": {}}},
             "components": {"schemas": {
               "Problem": {"type": "object"},
               "Item": {"title": "a case"},
               "Page": {"items": {"$ref": "#/components/schemas/Item"}}}}}
            """);

    private static final JsonObject REFERRALS = new JsonObject("""
            {"openapi": "3.1.0",
             "tags": [{"name": "referrals"}],
             "paths": {"/api/v1/referrals": {"get": {"schema": {"$ref": "#/components/schemas/Page"}}}},
             "components": {"schemas": {
               "Problem": {"type": "object"},
               "Item": {"title": "a referral"},
               "Page": {"items": {"$ref": "#/components/schemas/Item"}}}}}
            """);

    @Test
    @DisplayName("the public operations of all services are one document that needs no token")
    void merged() {
        given().get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/of-case-service"))
                .body("paths", hasKey("/api/v1/of-referral-service"))
                .body("paths", hasKey("/api/v1/of-reporting-service"))
                .body("paths", not(hasKey("/internal/of-case-service")));
    }

    @Test
    @DisplayName("equal schemas are shared; those that differ, and those that refer to them, keep their service's name")
    void conflicts() {
        var merged = ApiDocument.blank()
                .with("cases", new ApiDocument(CASES))
                .with("referrals", new ApiDocument(REFERRALS))
                .content();

        var schemas = merged.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.fieldNames())
                .containsExactlyInAnyOrder("Problem", "Item", "Page", "referrals.Item", "referrals.Page");
        assertThat(at(merged, "/paths/~1api~1v1~1cases/get/schema/$ref")).isEqualTo("#/components/schemas/Page");
        assertThat(at(merged, "/paths/~1api~1v1~1referrals/get/schema/$ref"))
                .isEqualTo("#/components/schemas/referrals.Page");
        assertThat(at(merged, "/components/schemas/referrals.Page/items/$ref"))
                .isEqualTo("#/components/schemas/referrals.Item");
        assertThat(at(merged, "/tags/1/name")).isEqualTo("referrals");
        assertThat(merged.getJsonObject("paths").fieldNames()).doesNotContain("/internal/cases");
    }

    private static Object at(JsonObject document, String pointer) {
        return JsonPointer.from(pointer).queryJson(document);
    }
}
