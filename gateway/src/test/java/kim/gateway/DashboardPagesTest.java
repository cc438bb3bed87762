package kim.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
class DashboardPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard",
                "/dashboard?period=2026-10&by=type&kreis=&lang=de",
                "/dashboard/style.css",
                "/dashboard/login?state=a-b_c&session_state=d.e&iss=http%3A%2F%2Flocalhost%2Frealms%2Fkim&code=f.g",
                "/dashboard/logout",
                "/dashboard/goodbye",
                "/dashboard/annual-report.pdf?year=2025",
                "/dashboard/reports/019a8d2e-0000-7000-8000-000000000000.pdf"
            })
    @DisplayName("[M4] a browser reaches the pages with its session and without a token")
    void pages(String target) {
        given().urlEncodingEnabled(false)
                .header("Cookie", "q_session=1")
                .header("Authorization", "Bearer nonsense")
                .header("Kim-Kreis", "05366")
                .get(target)
                .then()
                .statusCode(200)
                .body("service", equalTo("reporting-service"))
                .body("target", equalTo(target))
                .body("headers.cookie", contains("q_session=1"))
                .body("headers.authorization", nullValue())
                .body("headers.kim-kreis", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/",
                "/dashboard/other",
                "/dashboard/../internal/counts",
                "/dashboard/%2e%2e/internal/counts",
                "/dashboard//internal/counts",
                "/dashboard/reports/../../internal.pdf",
                "/dashboardinternal",
                "/internal/reconciliation-rounds"
            })
    @DisplayName("[M3] nothing else of the service is reached that way")
    void nothingElse(String target) throws IOException {
        assertThat(Wire.get(target)).startsWith("HTTP/1.1 404");
    }

    @Test
    @DisplayName("[M3] pages are read, and nothing else is done with them")
    void readOnly() {
        given().post("/dashboard").then().statusCode(404);
        given().put("/dashboard").then().statusCode(404);
        given().delete("/dashboard").then().statusCode(404);
    }
}
