package kim.referral;

import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.People.KREIS;
import static kim.referral.People.anotherRegistrationOffice;
import static kim.referral.People.coordinator;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.testing.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class IntakeTest {

    private static final String SIGNED = "{\"kind\": \"%s\", \"name\": \"Salma Haddad\"}";

    private static final String INTAKES = "/api/v1/intakes";

    @Inject
    Concepts concepts;

    @Inject
    Kafka kafka;

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @BeforeEach
    void concept() {
        concepts.areApplied();
    }

    @Test
    @DisplayName("[R4] the answer to a registration office is a receipt: id, state, time, and no fourth field")
    void receipt() {
        var receipt = post(registrationOffice(), INTAKES, Family.ofFour())
                .statusCode(201)
                .body("$", aMapWithSize(3))
                .body("state", equalTo("RECEIVED"))
                .body("receivedAt", notNullValue())
                .extract();

        assertThat(receipt.header("Location")).endsWith(INTAKES + "/" + receipt.path("id"));
        get(registrationOffice(), INTAKES + "/" + receipt.path("id"))
                .statusCode(200)
                .body("$", equalTo(receipt.path("$")));
        Map<String, Object> listed =
                get(registrationOffice(), INTAKES).statusCode(200).extract().path("items[0]");
        assertThat(listed).containsOnlyKeys("id", "state", "receivedAt");
    }

    @Test
    @DisplayName("[R3] the same key again gives the same receipt and no second referral; another body is refused")
    void once() {
        var key = UUID.randomUUID().toString();
        String id = post(registrationOffice(), INTAKES, Family.ofFour(), key)
                .statusCode(201)
                .extract()
                .path("id");

        post(registrationOffice(), INTAKES, Family.ofFour(), key)
                .statusCode(201)
                .body("id", equalTo(id));
        post(registrationOffice(), INTAKES, Family.ofFour().with("/contact/phone", "\"02428 1\""), key)
                .statusCode(422);
        assertThat(kafka.heardOf(id)).hasSizeLessThan(2);
    }

    @Test
    @DisplayName("[R4] an office knows its own intakes only; another's is as if it did not exist")
    void others() {
        String id = anIntake();

        get(anotherRegistrationOffice(), INTAKES + "/" + id).statusCode(404);
        get(anotherRegistrationOffice(), INTAKES).body("items.id", not(hasItem(id)));
        get(Tokens.registrationOffice("05366", "meldeamt-niederzier", "05366036"), INTAKES + "/" + id)
                .statusCode(404);
        get(coordinator(), INTAKES + "/" + id).statusCode(403);
    }

    @Test
    @DisplayName("[W1] coordination finds it in clearing, and no other Kreis does")
    void inClearing() {
        concepts.apply("euskirchen", "05366");
        String id = anIntake();

        get(coordinator(), "/api/v1/clearing/" + id).statusCode(200).body("persons", equalTo(4));
        get(People.coordinatorElsewhere(), "/api/v1/clearing/" + id).statusCode(404);
    }

    @Test
    @DisplayName("[E5] for a minor the guardians sign, and who receives the request learns who did")
    void guardianSigns() {
        var signed = minor().with("/consent/signatory", SIGNED.formatted("GUARDIAN"));
        var id = post(registrationOffice(), INTAKES, signed)
                .statusCode(201)
                .extract()
                .<String>path("id");

        get(coordinator(), "/api/v1/clearing/" + id)
                .statusCode(200)
                .body("request.consent.signatory.kind", equalTo("GUARDIAN"))
                .body("request.consent.signatory.name", equalTo("Salma Haddad"));
    }

    private static Family minor() {
        return Family.ofFour().with("/household/persons/0/birthDate", "\"2010-05-05\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("[R4] what is wrong is named by its place, in German, and nothing is stored")
    void refused(String pointer, Object body) {
        var before = stored();

        post(registrationOffice(), INTAKES, body)
                .statusCode(400)
                .body("title", equalTo("Die Eingabe ist fehlerhaft"))
                .body("violations.pointer", hasItem(pointer))
                .body("violations[0]", hasKey("message"));
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> mistakes() {
        var person = "/household/persons/1";
        return Stream.of(
                Arguments.of("/consent/evidence", Family.ofFour().without("/consent/evidence")),
                Arguments.of("/consent/evidence/sha256", Family.ofFour().with("/consent/evidence/sha256", "\"abc\"")),
                Arguments.of("/consent/signedOn", Family.ofFour().with("/consent/signedOn", "\"2999-01-01\"")),
                Arguments.of("/consent/channel", Family.ofFour().without("/consent/channel")),
                Arguments.of("/consent/channel", Family.ofFour().with("/consent/channel", "\"FAX\"")),
                Arguments.of("/consent/language", Family.ofFour().with("/consent/language", "\"qqq\"")),
                Arguments.of("/consent/purposes", Family.ofFour().with("/consent/purposes", "[\"DATA_PROCESSING\"]")),
                Arguments.of("/consent", Family.ofFour().without("/consent")),
                Arguments.of("/consent/signatory", minor()),
                Arguments.of("/consent/signatory", minor().with("/consent/signatory", SIGNED.formatted("SELF"))),
                Arguments.of(
                        "/consent/signatory/name",
                        minor().with("/consent/signatory", "{\"kind\": \"YOUTH_WELFARE_OFFICE\"}")),
                Arguments.of(
                        "/consent/signatory/kind",
                        Family.ofFour().with("/consent/signatory", SIGNED.formatted("GUARDIAN"))),
                Arguments.of("/municipality", Family.ofFour().with("/municipality", "\"05366036\"")),
                Arguments.of("/municipality", Family.ofFour().with("/municipality", "\"05358024\"")),
                Arguments.of("/municipality", Family.ofFour().with("/municipality", "\"05358999\"")),
                Arguments.of(
                        person + "/nationalities/0", Family.ofFour().with(person + "/nationalities/0", "\"999x\"")),
                Arguments.of(
                        person + "/languages/1/code", Family.ofFour().with(person + "/languages/1/code", "\"xx\"")),
                Arguments.of(person + "/birthDate", Family.ofFour().with(person + "/birthDate", "\"2999-01-01\"")),
                Arguments.of(person + "/birthDate", Family.ofFour().with(person + "/birthDate", "\"02.03.1990\"")),
                Arguments.of(person + "/gender", Family.ofFour().with(person + "/gender", "\"F\"")),
                Arguments.of(person + "/familyName", Family.ofFour().with(person + "/familyName", "\" \"")),
                Arguments.of("/household/persons", Family.ofFour().with("/household/persons", "[]")),
                Arguments.of("/remark", Family.ofFour().with("/remark", "\"very nice people\"")),
                Arguments.of("/contact/email", Family.ofFour().with("/contact/email", "\"nobody\"")),
                Arguments.of("", "{\"consent\": "));
    }

    /** Every row that an intake could leave behind. */
    private List<Integer> stored() {
        return Stream.of("intake", "referral", "referral_payload", "referral_status", "idempotency_key")
                .map(this::rows)
                .toList();
    }

    private int rows(String table) {
        return scope.in(
                new Kreis(KREIS),
                () -> database.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one()));
    }

    private static String anIntake() {
        return post(registrationOffice(), INTAKES, Family.ofFour())
                .statusCode(201)
                .extract()
                .path("id");
    }
}
