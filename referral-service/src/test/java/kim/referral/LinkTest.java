package kim.referral;

import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.POST;
import static kim.referral.People.clerk;
import static kim.referral.People.holderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LinkTest {

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[R12] a service without an account accepts by link and code, and later reports the outcome")
    void whole() {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var link = made(referral);
        var page = new Page(link.path());

        assertThat(page.look().asString())
                .contains(
                        "Diakonisches Werk des Kirchenkreises Jülich",
                        "Jugendmigrationsdienst des SkF, Jülich",
                        "Schule")
                .doesNotContain("Haddad", "Amira");
        assertThat(page.open(link.code()).asString())
                .contains("Amira Haddad", "2. April 1990", "Arabisch (mit Sprachmittlung)")
                .contains("<dt>Aufenthaltsdauer</dt><dd>seit 2019</dd>")
                .doesNotContain("years_of_stay");
        assertThat(page.accept().asString()).contains("Sie haben die Anfrage angenommen", "Amira Haddad");
        get(holderOf(POST), referral)
                .body("status", equalTo("ACCEPTED"))
                .body("history.by", contains("SENDER", "RECIPIENT"));

        assertThat(page.report("COMPLETED", "SERVICE_COMPLETED").asString())
                .contains("Das Ergebnis ist gemeldet")
                .doesNotContain("Haddad", "<form");
        get(holderOf(POST), referral)
                .body("status", equalTo("COMPLETED"))
                .body("outcome", equalTo("SERVICE_COMPLETED"));
    }

    @Test
    @DisplayName(
            "[R12] the page keeps to itself: nothing stored, framed, run or loaded from elsewhere, and it is told so")
    void headers() {
        var link = made(Story.referral(linked.toldToService().referral().toString()));

        var opened = new Page(link.path()).open(link.code());

        opened.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Robots-Tag", equalTo("noindex"))
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'"))
                .header("Content-Language", equalTo("de"));
        assertThat(opened.asString()).doesNotContain("<script", " style=", " onclick", "http://", "https://");
        RestAssured.get("/links/style.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    @DisplayName("[R12] German or English, as the browser asks or the visitor chooses")
    void languages() {
        var link = made(Story.referral(linked.toldToService().referral().toString()));

        assertThat(new Page(link.path()).look("en-GB,en;q=0.9").asString())
                .contains("<html lang=\"en\">", "Answer a request", "School", "Open the request");
        assertThat(new Page(link.path()).look("ar").asString()).contains("<html lang=\"de\">", "Anfrage beantworten");
        assertThat(RestAssured.get(link.path() + "?lang=en").asString()).contains("<html lang=\"en\">");
    }

    @Test
    @DisplayName("[R12] each field has a label, each section a heading, and a mistake is announced")
    void accessible() {
        var link = made(Story.referral(linked.toldToService().referral().toString()));
        var page = new Page(link.path());

        assertThat(page.open("0000 0000").asString())
                .contains("role=\"alert\"", "aria-invalid=\"true\"", "Dieser Code stimmt nicht");
        var opened = page.open(link.code()).asString();

        var fields =
                Pattern.compile("<(?:input|select|textarea) id=\"([^\"]+)\"").matcher(opened);
        var unlabelled = new ArrayList<String>();
        while (fields.find()) {
            if (!opened.contains("<label for=\"" + fields.group(1) + "\"")) {
                unlabelled.add(fields.group(1));
            }
        }
        assertThat(unlabelled).isEmpty();
        assertThat(opened).contains("<h1>", "<main id=\"content\"", "class=\"skip\" href=\"#content\"");
        assertThat(Pattern.compile("<section aria-labelledby").matcher(opened).results())
                .hasSize(4);
    }

    @Test
    @DisplayName("[R12] looking changes nothing, and nothing can be done without the code: mail programs look first")
    void looking() {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var page = new Page(made(referral).path());

        page.look();
        page.look();
        page.accept().then().statusCode(403);
        page.reject("NO_CAPACITY", "").then().statusCode(403);
        page.report("FAILED", "OTHER").then().statusCode(403);

        get(holderOf(POST), referral).body("status", equalTo("REQUESTED"));
    }

    @Test
    @DisplayName("[R12] after five wrong codes nobody is listened to, and the sender sees why and makes another")
    void locked() {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var link = made(referral);
        var page = new Page(link.path());

        for (int i = 0; i < 4; i++) {
            assertThat(page.open("1").asString()).contains("Dieser Code stimmt nicht");
        }
        assertThat(page.open("1").asString()).contains("Zu viele falsche Codes").doesNotContain("<form");
        page.open(link.code()).then().statusCode(404);
        get(holderOf(POST), referral + "/links").body("items[0].state", equalTo("LOCKED"));

        var another = made(referral);
        new Page(another.path()).open(another.code()).then().statusCode(200);
        get(holderOf(POST), referral + "/links")
                .body("items.state", contains("VALID", "REVOKED"))
                .body("items[0].openedAt", notNullValue());
    }

    @Test
    @DisplayName("[R12] a link that is expired, taken back, of another Kreis or made up looks the same: not valid")
    void closed() {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var expired = made(referral);
        scope.in(
                new Kreis(People.KREIS),
                () -> database.useHandle(handle -> handle.execute("update recipient_link set expires_at = now()")));
        var unknown = new Page(expired.path()).look();
        var other = made(referral);
        var read = as(holderOf(POST)).get(referral + "/links/" + other.id());
        step(holderOf(POST), referral + "/links/" + other.id(), "revocation", "{}", read)
                .statusCode(200)
                .body("state", equalTo("REVOKED"));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.asString()).contains("Dieser Link gilt nicht oder nicht mehr");
        new Page(other.path()).look().then().statusCode(404);
        new Page(other.path()).open(other.code()).then().statusCode(404);
        new Page(made(referral).path().replace("05358", "05366")).look().then().statusCode(404);
        new Page("/links/05358/" + "A".repeat(43)).look().then().statusCode(404);
        new Page("/links/05358/short").look().then().statusCode(404);
    }

    @Test
    @DisplayName("[R12] neither token nor code stands in any table, and yet a repeated request is told the same link")
    void onlyHashes() {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var key = UUID.randomUUID().toString();
        var first = post(holderOf(POST), referral + "/links", "{}", key).statusCode(201);
        String path = first.extract().path("path");
        String code = first.extract().path("code");

        post(holderOf(POST), referral + "/links", "{}", key)
                .statusCode(201)
                .body("path", equalTo(path))
                .body("code", equalTo(code));
        get(holderOf(POST), referral + "/links")
                .body("items[0].path", nullValue())
                .body("items[0].code", nullValue());
        var kept = scope.in(
                new Kreis(People.KREIS),
                () -> database.withHandle(handle -> handle.createQuery(
                                "select row_to_json(l)::text from recipient_link l union all select answer from idempotency_key")
                        .mapTo(String.class)
                        .list()));
        assertThat(kept.toString()).doesNotContain(path.substring(path.length() - 43), code, code.replace(" ", ""));
    }

    @Test
    @DisplayName("[R12] only the sender makes a link, and only for a body that cannot log in")
    void bySender() {
        var toService = Story.referral(linked.toldToService().referral().toString());
        var toAuthority = linked.told(linked.prepared());
        linked.awaitStatus(toAuthority, "REQUESTED");

        post(holderOf(People.OTHER_POST), toService + "/links", "{}").statusCode(404);
        post(Tokens.caseManager("05366", "drk-euskirchen", POST), toService + "/links", "{}")
                .statusCode(404);
        post(clerk(), toService + "/links", "{}").statusCode(403);
        post(holderOf(POST), Story.referral(toAuthority.referral().toString()) + "/links", "{}")
                .statusCode(409)
                .body("unmetConditions.code", contains("RECIPIENT_BY_LINK"));
        get(holderOf(People.OTHER_POST), toService + "/links").statusCode(404);
    }

    @ParameterizedTest(name = "{0} \"{1}\" -> {2}")
    @CsvSource({
        "'', '', Bitte wählen Sie einen Grund",
        "CONSENT_WITHDRAWN, '', Bitte wählen Sie einen Grund",
        "NO_SUCH_REASON, x, Bitte wählen Sie einen Grund",
        "OTHER, ' ', Bitte erläutern Sie"
    })
    @DisplayName("[R2] rejecting needs one of the reasons, and OTHER a text; the page says so and nothing has changed")
    void wrongRejection(String reason, String text, String says) {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var link = made(referral);
        var page = new Page(link.path());
        page.open(link.code());

        var answer = page.reject(reason, text);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains(says, "role=\"alert\"");
        get(holderOf(POST), referral).body("status", equalTo("REQUESTED"));
        page.reject("NOT_RESPONSIBLE", "").then().statusCode(200);
        get(holderOf(POST), referral).body("status", equalTo("REJECTED")).body("reason", equalTo("NOT_RESPONSIBLE"));
    }

    @ParameterizedTest
    @CsvSource({"'', OTHER", "ACCEPTED, OTHER", "COMPLETED, ''", "COMPLETED, APPOINTMENT_MADE", "FAILED, NOTHING"})
    @DisplayName("[R6] an outcome is a final code with an end; anything else is asked for again")
    void wrongOutcome(String end, String outcome) {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var link = made(referral);
        var page = new Page(link.path());
        page.open(link.code());
        page.accept();

        page.report(end, outcome).then().statusCode(400);

        get(holderOf(POST), referral).body("status", equalTo("ACCEPTED"));
    }

    @Test
    @DisplayName(
            "[R1] a step that the state does not allow is refused on the page, and a text that is too long as well")
    void notOpen() {
        var referral = Story.referral(linked.toldToService().referral().toString());
        var link = made(referral);
        var page = new Page(link.path());
        page.open(link.code());

        page.reject("OTHER", "x".repeat(1001)).then().statusCode(400);
        assertThat(page.report("COMPLETED", "OTHER").asString()).contains("nicht mehr möglich");
        page.accept();
        assertThat(page.accept().asString()).contains("nicht mehr möglich");
    }

    @Test
    @DisplayName("[E3] when consent is withdrawn the link shows nobody any more")
    void withdrawn() {
        var preparation = linked.toldToService();
        var link = made(Story.referral(preparation.referral().toString()));
        linked.withdrawn(preparation, "SHARING");
        linked.awaitStatus(preparation, "WITHDRAWN", holderOf(POST));

        assertThat(new Page(link.path()).open(link.code()).asString())
                .contains("Die Angaben werden nicht mehr gezeigt")
                .doesNotContain("Haddad", "<form method=\"post\" action=\"" + link.path() + "/acceptance");
    }

    @Test
    @DisplayName("[D1] making, opening and answering leave their traces in the audit log")
    void audited() {
        var preparation = linked.toldToService();
        var link = made(Story.referral(preparation.referral().toString()));
        var page = new Page(link.path());
        page.open(link.code());
        page.accept();

        assertThat(linked.auditedOf(preparation))
                .anyMatch(line ->
                        line.endsWith("WRITE one-time link " + link.id()) && !line.startsWith("referral-service"))
                .anyMatch(line -> line.equals("referral-service READ one-time link " + link.id()))
                .anyMatch(line -> line.equals("referral-service WRITE one-time link " + link.id()));
    }

    private static Link made(String referral) {
        ValidatableResponse made = post(holderOf(POST), referral + "/links", "{}")
                .statusCode(201)
                .body("path", matchesPattern("/links/05358/[A-Za-z0-9_-]{43}"))
                .body("code", matchesPattern("[0-9]{4} [0-9]{4}"))
                .body("id", not(nullValue()));
        return new Link(
                made.extract().path("id"),
                made.extract().path("path"),
                made.extract().path("code"));
    }

    private record Link(String id, String path, String code) {}
}
