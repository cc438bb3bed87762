package kim.referral;

import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.People.KALL;
import static kim.referral.People.anotherRegistrationOffice;
import static kim.referral.People.officeElsewhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTest {

    private static final String BATCH = "/api/v1/intakes/batch";
    private static final String HEADER = "household,municipality,purposes,form_version,signed_on,channel,"
            + "consent_language,evidence_reference,evidence_sha256,given_name,family_name,birth_date,"
            + "nationalities,languages,city\r\n";

    @Inject
    Concepts concepts;

    private final String run = UUID.randomUUID().toString();

    @BeforeEach
    void concept() {
        concepts.apply("euskirchen", "05366");
    }

    @Test
    @DisplayName("[R3] a batch is answered per item: what is right is received, what is wrong is named by its place")
    void perItem() {
        post(
                        officeElsewhere(),
                        BATCH,
                        batch(List.of(
                                item("a", aFamily()),
                                item("b", aFamily().with("/household/persons/1/nationalities/0", "\"999x\"")),
                                item("c", aFamily().with("/municipality", "\"05366036\"")),
                                item("d", aFamily().with("/household/persons", "7")),
                                "\"no item\"",
                                item("e", aFamily()))))
                .statusCode(200)
                .body("received", equalTo(2))
                .body("refused", equalTo(4))
                .body("items.outcome", contains("RECEIVED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "RECEIVED"))
                .body("items[0].receipt.state", equalTo("RECEIVED"))
                .body("items[1].violations.pointer", contains("/request/household/persons/1/nationalities/0"))
                .body("items[2].violations.pointer", contains("/request/municipality"))
                .body("items[3].violations.pointer", contains("/request/household/persons"))
                .body("items[4].receipt", nullValue());
    }

    @Test
    @DisplayName("[R3] an item sent again by its key gives the same receipt; another body by that key is refused")
    void itemsAreIdempotent() {
        String first = post(officeElsewhere(), BATCH, batch(List.of(item("a", aFamily()))))
                .extract()
                .path("items[0].receipt.id");

        post(
                        officeElsewhere(),
                        BATCH,
                        batch(List.of(
                                item("a", aFamily()),
                                item("a", aFamily().with("/contact/phone", "\"02428 99\"")),
                                item("z", aFamily()))))
                .body("items.outcome", contains("REPEATED", "REFUSED", "RECEIVED"))
                .body("items[0].receipt.id", equalTo(first))
                .body("items[1].violations.pointer", contains("/key"));
        get(anotherRegistrationOffice(), "/api/v1/intakes/" + first).statusCode(404);
        get(officeElsewhere(), "/api/v1/intakes/" + first).statusCode(200);
    }

    @Test
    @DisplayName(
            "[R3] five hundred in one batch, twenty of them wrong in their own ways: 480 receipts, 20 places named")
    void fiveHundred() {
        var mistakes = IntakeTest.mistakes()
                .map(arguments -> arguments.get()[1])
                .filter(Family.class::isInstance)
                .map(Family.class::cast)
                .map(family -> family.movedTo(KALL))
                .limit(20)
                .toList();
        assertThat(mistakes).hasSize(20);
        var items = new ArrayList<String>();
        IntStream.range(0, 480).forEach(number -> items.add(item("right-" + number, aFamily())));
        IntStream.range(0, 20).forEach(number -> items.add(number * 24, item("wrong-" + number, mistakes.get(number))));

        var answer = post(officeElsewhere(), BATCH, batch(items))
                .statusCode(200)
                .body("received", equalTo(480))
                .body("refused", equalTo(20))
                .body("items", hasSize(500))
                .extract();
        List<String> refused = answer.path("items.findAll { it.outcome == 'REFUSED' }.key");
        assertThat(refused).allMatch(key -> key.contains("wrong-")).doesNotHaveDuplicates();
        List<List<Object>> named = answer.path("items.findAll { it.outcome == 'REFUSED' }.violations");
        assertThat(named).noneMatch(List::isEmpty);
    }

    @Test
    @DisplayName("[R3] a batch of none or of more than 500 is refused as a whole")
    void bounds() {
        post(officeElsewhere(), BATCH, "{\"items\": []}").statusCode(400).body("violations.pointer", hasItem("/items"));
        var many = IntStream.range(0, 501).mapToObj(number -> "{}").toList();
        post(officeElsewhere(), BATCH, batch(many)).statusCode(400);
    }

    @Test
    @DisplayName(
            "[R4] an office without a client sends a table: a row is a person, rows of one household come in together")
    void sheet() {
        var rows = row("h1", "Amira", "1990-04-02", "ara;eng")
                + row("h1", "\"Karim, jun.\"", "", "")
                + row("h2", "Sami", "02.03.1990", "ara");
        var answer = sheet(HEADER + rows)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("RECEIVED", "REFUSED"))
                .body("items[1].violations.pointer", contains("/request/household/persons/0/birthDate"))
                .extract();

        get(People.coordinatorElsewhere(), "/api/v1/clearing/" + answer.path("items[0].receipt.id"))
                .statusCode(200)
                .body("request.household.persons.givenName", contains("Amira", "Karim, jun."))
                .body("request.household.persons[0].languages.code", contains("ara", "eng"))
                .body("request.household.persons[1].birthDate", nullValue())
                .body("request.contact.address.city", equalTo("Niederzier"))
                .body("request.consent.evidence.sha256", notNullValue());
    }

    @Test
    @DisplayName("[R4] what is no table, or has a column that nobody asked for, is refused as a whole")
    void noSheet() {
        sheet("household,religion\r\nh1,x\r\n").then().statusCode(400).body("violations", hasSize(1));
        sheet("").then().statusCode(400);
        sheet(HEADER + "h1,\"05366024\r\n").then().statusCode(200).body("refused", equalTo(1));
    }

    private Response sheet(String csv) {
        return as(officeElsewhere())
                .contentType("text/csv; charset=utf-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(csv)
                .post("/api/v1/intakes/sheet");
    }

    private String row(String household, String givenName, String birthDate, String languages) {
        return String.join(
                        ",",
                        run + household,
                        KALL,
                        "REGISTRATION_FORWARDING;DATA_PROCESSING",
                        "2026-01",
                        "2026-03-02",
                        "PAPER",
                        "ara",
                        "niederzier/2026/18",
                        "0b".repeat(32),
                        givenName,
                        "Haddad",
                        birthDate,
                        "475",
                        languages,
                        "Niederzier")
                + "\r\n";
    }

    private static Family aFamily() {
        return Family.ofFour().movedTo(KALL);
    }

    private String item(String key, Family family) {
        return "{\"key\": \"%s-%s\", \"request\": %s}".formatted(run, key, family);
    }

    private static String batch(List<String> items) {
        return items.stream().collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }
}
