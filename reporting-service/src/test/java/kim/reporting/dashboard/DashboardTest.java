package kim.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DashboardTest {

    private static final Kreis KREIS = new Kreis("05966");

    private static boolean lived;

    @Inject
    World world;

    @BeforeEach
    void live() {
        if (!lived) {
            Lives.lived(world, KREIS);
            lived = true;
        }
    }

    @Test
    @DisplayName("[M3] coordination sees the true figures of its Kreis, marked as internal")
    void coordination() {
        var page = page(Tokens.coordinator(KREIS.ags()), "?period=2025-10")
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Intern: unveränderte Zahlen"))
                .body(containsString("Kreis Düren in Zahlen"))
                .extract()
                .asString();

        assertThat(key(page, "Laufende Fälle")).isEqualTo("55");
        assertThat(key(page, "Abgänge")).isEqualTo("1");
        assertThat(key(page, "Zugänge")).isEqualTo("0");
        assertThat(rows(page, "stock-and-flow")).hasSize(12).last().isEqualTo("10/25|55|0|1");
        assertThat(rows(page, "running-by")).containsExactly("Kurzberatung|37", "Case Management|18");
        assertThat(rows(page, "caseload"))
                .containsExactly("diakonie-juelich-welcome-1|41|50–60|–", "caritas-dueren-1|14|20–30|–");
        assertThat(rows(page, "referrals"))
                .containsExactly(
                        "gerichtet|24|100 %",
                        "beantwortet|16|66,7 %", "angenommen|16|66,7 %", "abgeschlossen|8|33,3 %");
        assertThat(rows(page, "map")).hasSize(2);
    }

    @Test
    @DisplayName("[M2] running cases are broken down by what the catalogue names, whatever is asked for")
    void breakdowns() {
        var token = Tokens.coordinator(KREIS.ags());

        page(token, "?period=2025-10&by=carrier").body(containsString("Laufende Fälle nach: Träger"));
        page(token, "?period=2025-10&by=post").body(containsString("Laufende Fälle nach: Falltyp"));
        page(token, "?period=2025-10&by=%3Cscript%3E")
                .body(not(containsString("<script")))
                .body(containsString("Laufende Fälle nach: Falltyp"));
    }

    @Test
    @DisplayName("[D7] a carrier's lead sees the carrier's own cases and posts and nobody else's")
    void carrier() {
        var page = page(Tokens.carrierLead(KREIS.ags(), "caritas-dueren"), "?period=2025-10")
                .body(containsString("Caritasverband für die Region Düren-Jülich in Zahlen"))
                .body(not(containsString("diakonie")))
                .body(not(containsString("Zugangswege")))
                .extract()
                .asString();

        assertThat(rows(page, "stock-and-flow")).last().isEqualTo("10/25|14|0|0");
        assertThat(rows(page, "caseload")).containsExactly("caritas-dueren-1|14|20–30|–");
    }

    @Test
    @DisplayName(
            "[M1] [M3] the ministry sees what is published, rounded and suppressed as in the report, and nothing else")
    void ministry() {
        var before = page(Tokens.ministry(), "?period=2025-09").extract().asString();
        assertThat(before).contains("noch nichts veröffentlicht").doesNotContain("Intern");

        publish("2025-10");

        var page = page(Tokens.ministry(), "?period=2025-10&kreis=" + KREIS.ags())
                .body(containsString("Veröffentlicht: kleine Anzahlen"))
                .extract()
                .asString();
        assertThat(rows(page, "map"))
                .hasSizeGreaterThan(52)
                .contains("Kreis Olpe|55")
                .contains("Köln|•");
        assertThat(key(page, "Laufende Fälle")).isEqualTo("55");
        assertThat(rows(page, "i01-type-cases")).containsExactly("Kurzberatung|35", "Case Management|20");
        assertThat(page).doesNotContain("diakonie-juelich-welcome-1");
    }

    @Test
    @DisplayName("[W] whoever has no figures to see sees no page")
    void nobodyElse() {
        for (var token : new String[] {
            Tokens.caseManager(KREIS.ags(), "caritas-dueren", "caritas-dueren-1"),
            Tokens.clerk(KREIS.ags(), "abh-dueren"),
            Tokens.administrator(KREIS.ags())
        }) {
            given().auth().oauth2(token).get("/dashboard").then().statusCode(403);
        }
        given().get("/dashboard").then().statusCode(401);
        given().get("/dashboard/style.css").then().statusCode(200);
        given().get("/dashboard/goodbye").then().statusCode(200).body(containsString("abgemeldet"));
    }

    @Test
    @DisplayName("[M4] the same page in English, with English labels and numbers")
    void english() {
        page(Tokens.coordinator(KREIS.ags()), "?period=2025-10&lang=en")
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\""))
                .body(containsString("Running cases by: Case type"))
                .body(containsString("66.7 %"))
                .body(not(containsString("Zugangswege")));
    }

    private static ValidatableResponse page(String token, String query) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/dashboard" + query)
                .then()
                .statusCode(200);
    }

    private static void publish(String period) {
        var coordinator = Tokens.coordinator(KREIS.ags());
        var built = given().auth()
                .oauth2(coordinator)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"period\":\"%s\"}".formatted(period))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract();
        given().auth()
                .oauth2(coordinator)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", built.header("ETag"))
                .post("/api/v1/reports/%s/publication".formatted(built.<String>path("id")))
                .then()
                .statusCode(200);
    }

    /** The rows of the table that goes with a chart, cell by cell. */
    private static List<String> rows(String page, String chart) {
        var section = page.substring(page.indexOf("id=\"h-" + chart + "\""));
        var table = section.substring(section.indexOf("<tbody>"), section.indexOf("</tbody>"));
        return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(row -> Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>")
                        .matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1))
                        .reduce((one, other) -> one + "|" + other)
                        .orElse(""))
                .toList();
    }

    private static String key(String page, String label) {
        var found = Pattern.compile("<dt>%s</dt><dd><strong>(.*?)</strong>".formatted(label))
                .matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
