package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RoutingTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "kreise/05358/concept, case-service",
        "code-lists, case-service",
        "code-lists/nationality-groups, case-service",
        "cases?limit=20&after=abc%3D%3D&status=OPEN, case-service",
        "households/0197c2c8-0000-7000-8000-000000000001, case-service",
        "persons, case-service",
        "intakes, referral-service",
        "clearing/0197c2c8-0000-7000-8000-000000000001, referral-service",
        "referrals, referral-service",
        "directory/matches?age=16&language=ara&topic=SCHOOL&municipality=05358024, referral-service",
        "webhooks/0197c2c8-0000-7000-8000-000000000001/deliveries, referral-service",
        "events, referral-service",
        "audit/case-service/export?subjects=0197c2c8-0000-7000-8000-000000000001, case-service",
        "audit/referral-service, referral-service",
        "indicators, reporting-service",
        "figures/open-cases?period=2026-10&by=carrier%2Ctype, reporting-service",
        "reports/0197c2c8-0000-7000-8000-000000000001.csv, reporting-service",
    })
    @DisplayName("every resource of the API leads to the service that owns it, target and query unchanged")
    void leadsToTheOwner(String path, String service) {
        given().auth()
                .oauth2(Tokens.valid())
                .urlEncodingEnabled(false)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("method", equalTo("GET"))
                .body("target", equalTo("/api/v1/" + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/referrals/1/payload",
                "/api/v1/internal",
                "/api/v1/../internal",
                "/api/v1/cases/../../../internal",
                "/api/v1/cases/..%2f..%2f..%2finternal",
                "/api/v1/cases/%2e%2e/%2e%2e/%2e%2e/internal",
                "/api/v1/cases/..;/..;/..;/internal",
                "/api/v1/cases/.%2e/internal",
                "/api/v1/cases/%252e%252e/internal",
                "/api/v1/cases/%5c..%5c..%5cinternal",
                "/api/v1//internal",
                "//internal",
                "///internal",
                "/./internal",
                "/internal/../api/v1/cases",
                "/api/v1/cases/./1",
                "/api/v1/cases//1",
                "/api/v1/cases/",
                "/api/v1/cases;a=b",
                "/api/v1/cases%00",
                "/api/v1/cases%20",
                "/api/v1/cases#/../internal",
                "/api/v1/cases?a=b#c",
                "/api/v1",
                "/api/v1/",
                "/api/v1/casesinternal",
                "/api/v2/cases",
                "/API/v1/cases",
                "/Internal/referrals",
                "/api/v1/CASES",
                "/q/openapi",
                "/q/dev",
                "/q/../internal",
                "/q/health/../../internal",
                "http://localhost/internal",
                "http://localhost/api/v1/cases",
                "/nothing/here"
            })
    @DisplayName("what is not a plain public path leads nowhere, however it is dressed up")
    void leadsNowhere(String target) throws IOException {
        var before = reached();

        assertThat(Wire.get(target)).startsWith("HTTP/1.1 404").contains("urn:kim:problem:not-found");
        assertThat(reached()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases\\..\\..\\internal", "/api/v1/cases%zz", "/%"})
    @DisplayName("a target that no URI can have is not even looked up")
    void notEvenHttp(String target) throws IOException {
        var before = reached();

        assertThat(Wire.get(target)).startsWith("HTTP/1.1 400");
        assertThat(reached()).isEqualTo(before);
    }

    @Test
    @DisplayName("an unknown path is refused before anybody asks for a token")
    void unknownPathNeedsNoToken() {
        given().get("/internal/anything")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kim:problem:not-found"))
                .body("title", equalTo("Nicht gefunden"))
                .body("status", equalTo(404));
    }

    @Test
    @DisplayName("a browser is told where it is; the gateway says that it is ready")
    void landingAndHealth() {
        given().get("/").then().statusCode(200).contentType(ContentType.HTML).body(containsString("/api/v1"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static String reached() {
        return given().get(Tokens.setting("kim.gateway.services.case-service.url") + "/reached")
                .asString();
    }
}
