package kim.reporting.indicator;

import static io.restassured.RestAssured.given;
import static kim.reporting.story.CaseStory.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.Figures;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresTest {

    @Inject
    World world;

    @Test
    @DisplayName("[M2] the catalogue tells title, formula, units, dimensions and rules of every indicator")
    void catalogue() {
        as(Tokens.ministry(), "/api/v1/indicators")
                .statusCode(200)
                .body("$", hasSize(26))
                .body("find { it.code == 'I02' }.title.en", equalTo("Entries, exits, stock"))
                .body("find { it.code == 'I02' }.formula.de", containsString("voriger Bestand"))
                .body("find { it.code == 'I02' }.dimensions.code", hasItems("carrier", "type"))
                .body("find { it.code == 'I02' }.rules", hasItems("M8"))
                .body("find { it.code == 'I01' }.measures.unit", hasItems("cases", "families", "persons"));
        as(Tokens.coordinator("05905"), "/api/v1/indicators/I01")
                .statusCode(200)
                .body("code", equalTo("I01"));
        as(Tokens.coordinator("05905"), "/api/v1/indicators/I99").statusCode(404);
    }

    @Test
    @DisplayName("[W1] coordination sees figures of its own Kreis and of no other")
    void ownKreisOnly() {
        world.happens(new Kreis("05905"), aCase().opened("2026-10-01"), aCase().opened("2026-10-01"));
        world.happens(new Kreis("05906"), aCase().opened("2026-10-01"));

        assertThat(Figures.of(new Kreis("05905"), "I01", "2026-10", "").whole("cases"))
                .isEqualTo(2);
        assertThat(Figures.of(new Kreis("05906"), "I01", "2026-10", "").whole("cases"))
                .isEqualTo(1);
        assertThat(Figures.of(new Kreis("05907"), "I01", "2026-10", "").whole("cases"))
                .isEqualTo(0);
    }

    @Test
    @DisplayName("[M3] figures are broken down by what the indicator allows, in every combination, and by nothing else")
    void allowedBreakdowns() {
        var kreis = new Kreis("05908");
        world.hasConcept(kreis);
        world.happens(
                kreis,
                aCase().opened("2026-10-01"),
                aCase().at("caritas-dueren").opened("2026-10-01"));

        var crossed = Figures.of(kreis, "I01", "2026-10", "carrier,type");
        assertThat(crossed.value(Map.of("carrier", "caritas-dueren", "type", "KURZBERATUNG"), "cases"))
                .isEqualTo(1);
        assertThat(crossed.value("type", "KURZBERATUNG", "cases")).isEqualTo(2);
        assertThat(crossed.body().getString("rows.find { it.group.carrier == 'caritas-dueren' }.labels.carrier.de"))
                .isEqualTo("Caritasverband für die Region Düren-Jülich");
        as(Tokens.coordinator("05908"), "/api/v1/figures/I01?period=2026-10&by=gender")
                .statusCode(400)
                .body("violations[0].message", containsString("district, municipality, carrier, focusArea, type"));
    }

    @Test
    @DisplayName("[M2] a period that is none is refused, an indicator that is none is not found")
    void refused() {
        var token = Tokens.coordinator("05905");

        as(token, "/api/v1/figures/I01?period=2026-13")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/period"));
        as(token, "/api/v1/figures/I01").statusCode(400);
        as(token, "/api/v1/figures/I99?period=2026-10").statusCode(404);
        as(token, "/api/v1/figures/I21?period=2026-10")
                .statusCode(409)
                .body("unmetConditions.code", hasItems("NOT_YET_FED"));
        as(Tokens.caseManager("05905", "x", "x-1"), "/api/v1/figures/I01?period=2026-10")
                .statusCode(403);
    }

    private static ValidatableResponse as(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
