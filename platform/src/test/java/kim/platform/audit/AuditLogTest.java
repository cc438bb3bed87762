package kim.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.Role;
import kim.platform.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditLogTest {

    private static final String LOG = "/api/v1/audit/platform";

    @Inject
    Audit audit;

    @Inject
    SealingAudit sealing;

    @Inject
    KreisScope scope;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    @DisplayName("[D1] the data protection officer finds who did what with a client, newest first, page by page")
    void search() {
        var subject = UUID.randomUUID();
        act("05358", subject, "first");
        act("05358", subject, "second");
        act("05366", subject, "elsewhere");

        var page = asOfficer(LOG + "?act=WRITE&limit=1&subjects=" + subject)
                .statusCode(200)
                .body("items.purpose", contains("second"))
                .body("items[0].who", equalTo("platform"))
                .body("items[0].roles", equalTo("service"))
                .body("items[0].act", equalTo("WRITE"))
                .extract();
        asOfficer(LOG + "?act=WRITE&limit=1&subjects=%s&after=%s".formatted(subject, page.<String>path("next")))
                .body("items.purpose", contains("first"));
        asOfficer(LOG + "?who=data-protection-officer@ki-dueren&act=READ&subjects=" + subject)
                .body("items.purpose", contains("search", "search", "search"));
        asOfficer(LOG + "?to=2020-01-01").body("items", hasSize(0));
    }

    @Test
    @DisplayName("[D1] the log can be taken away as a table")
    void export() {
        var subject = UUID.randomUUID();
        act("05358", subject, "to be exported");

        var lines = asOfficer(LOG + "/export?subjects=" + subject)
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("id,at,who,roles,act,kind,subject,purpose");
        assertThat(lines.getLast()).endsWith("platform,service,WRITE,note," + subject + ",to be exported");
    }

    @Test
    @DisplayName("[D1] nobody but the officer reads the log, and a wrong filter or another service's log is refused")
    void refused() {
        given().auth().oauth2(Tokens.coordinator("05358")).get(LOG).then().statusCode(403);
        asOfficer(LOG + "?subjects=nobody").statusCode(400);
        asOfficer("/api/v1/audit/another-service").statusCode(404);
    }

    @Test
    @DisplayName("[D1] the log is sealed by hash, and whatever is changed behind the service's back shows")
    void sealed() throws SQLException {
        var subject = UUID.randomUUID();
        act("05378", subject, "as it was");
        sealedUp();
        verdict("05378").body("intact", equalTo(true)).body("seals", equalTo(1));
        act("05378", UUID.randomUUID(), "later");
        sealedUp();
        verdict("05378").body("intact", equalTo(true)).body("seals", equalTo(2));

        behindTheBack("update audit set purpose = 'as it never was' where subject = '%s'".formatted(subject));
        verdict("05378").body("intact", equalTo(false)).body("firstBroken", equalTo(1));

        behindTheBack("update audit set purpose = 'as it was' where subject = '%s'".formatted(subject));
        verdict("05378").body("intact", equalTo(true));
        behindTheBack("delete from audit where subject = '%s'".formatted(subject));
        verdict("05378").body("intact", equalTo(false)).body("firstBroken", equalTo(1));
    }

    private void act(String kreis, UUID subject, String purpose) {
        scope.in(new Kreis(kreis), () -> audit.wrote("note", subject, purpose));
    }

    /** What other tests' transactions still hold open is sealed a moment later. */
    private void sealedUp() {
        var before = seals();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            sealing.seal();
            return seals() > before;
        });
    }

    private static int seals() {
        return verdict("05378").extract().path("seals");
    }

    private static ValidatableResponse verdict(String kreis) {
        return given().auth().oauth2(officer(kreis)).get(LOG + "/verification").then();
    }

    private static ValidatableResponse asOfficer(String path) {
        return given().auth().oauth2(officer("05358")).get(path).then();
    }

    private static String officer(String kreis) {
        return Tokens.of(Role.DATA_PROTECTION_OFFICER, kreis, "ki-dueren", "KREIS", Map.of());
    }

    private void behindTheBack(String change) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute("select set_config('kim.kreis', '05378', false)");
            statement.execute("alter table audit disable trigger audit_stays");
            statement.execute(change);
            statement.execute("alter table audit enable trigger audit_stays");
        }
    }
}
