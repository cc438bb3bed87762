package kim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes wrong in bodies, made from what is right: each operation about people and consents with one thing missing,
 * of a wrong code, too long, with markup, or that nobody asked for. Each gets a problem with its place and changes nothing.
 */
@QuarkusTest
class BadInputTest {

    private static @Nullable TestCase file;

    private static final String MARKUP = "Siehe <a href='https://example.org'>hier</a>";

    /**
     * An operation with a body that it takes.
     *
     * @param texts, codes, dates, required as JSON pointers into the body
     */
    record Operation(
            String name,
            String method,
            Function<TestCase, String> path,
            Map<String, Object> body,
            List<String> required,
            List<String> codes,
            List<String> dates,
            List<String> texts) {}

    /** One mistake; the pointer is where the problem must point. */
    record Mistake(Operation operation, String pointer, Map<String, Object> body) {

        @Override
        public String toString() {
            return operation.name() + " " + pointer;
        }
    }

    static List<Mistake> mistakes() {
        return operations().flatMap(BadInputTest::mistakesOf).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("[C11] bad input is told with its place and changes nothing")
    void refused(Mistake mistake) {
        var file = theCase();
        var before = stateOf(file);
        var operation = mistake.operation();

        var problem = file.worker()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .body(mistake.body())
                .request(operation.method(), operation.path().apply(file))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getString("title")).isEqualTo("Die Eingabe ist fehlerhaft");
        assertThat(problem.getList("violations.pointer", String.class)).contains(mistake.pointer());
        assertThat(stateOf(file)).isEqualTo(before);
    }

    /** One for all of them, as none of them changes it. */
    private static TestCase theCase() {
        var opened = file == null ? TestCase.inDueren() : file;
        file = opened;
        return opened;
    }

    private static Stream<Operation> operations() {
        var evidence = Map.of("reference", "Ordner 7", "sha256", People.HASH);
        var consent = People.with(
                People.sharing("ebh-dueren", "IDENTITY"),
                Map.of(
                        "evidence",
                        evidence,
                        "expiresOn",
                        Days.today().plusYears(1).toString()));
        return Stream.of(
                new Operation(
                        "joinHousehold",
                        "POST",
                        file -> of(file, "/members"),
                        Map.of(
                                "since",
                                Days.today().toString(),
                                "person",
                                Map.of("givenName", "Leyla", "gender", "FEMALE", "birthDate", "2020-02-02")),
                        List.of("/since", "/person"),
                        List.of("/person/gender"),
                        List.of("/since", "/person/birthDate"),
                        List.of("/person/givenName")),
                new Operation(
                        "leaveHousehold",
                        "POST",
                        file -> of(file, member(file) + "/departure"),
                        Map.of("on", Days.today().toString()),
                        List.of("/on"),
                        List.of(),
                        List.of("/on"),
                        List.of()),
                new Operation(
                        "rewriteMember",
                        "PUT",
                        file -> of(file, member(file)),
                        People.with(
                                People.amira(),
                                Map.of("circumstances", Map.of("housing", "PRIVATE", "arrivedOn", "2020-01-01"))),
                        List.of(),
                        List.of(
                                "/gender",
                                "/municipality",
                                "/residenceTitle",
                                "/benefitSphere",
                                "/circumstances/housing"),
                        List.of("/birthDate", "/circumstances/arrivedOn"),
                        List.of("/givenName", "/familyName", "/contact/street", "/contact/phone")),
                new Operation(
                        "rewriteLifeCourse",
                        "PUT",
                        file -> of(file, member(file) + "/life-course"),
                        Map.of("residence", List.of(Map.of("title", "AUFENTHG_9", "since", "2020-01-01"))),
                        List.of("/residence/0/title"),
                        List.of("/residence/0/title"),
                        List.of("/residence/0/since"),
                        List.of()),
                new Operation(
                        "protectMember",
                        "PUT",
                        file -> of(file, member(file) + "/protection"),
                        Map.of("reason", "VIOLENCE", "safeChannel", "über das Frauenhaus"),
                        List.of("/reason", "/safeChannel"),
                        List.of("/reason"),
                        List.of(),
                        List.of("/safeChannel")),
                new Operation(
                        "rewriteHealthNeeds",
                        "PUT",
                        file -> of(file, member(file) + "/health-needs"),
                        Map.of("needs", List.of("NURSING_CARE")),
                        List.of(),
                        List.of("/needs/0"),
                        List.of(),
                        List.of()),
                new Operation(
                        "linkPersons",
                        "POST",
                        file -> of(file, member(file) + "/links"),
                        Map.of("person", UUID.randomUUID().toString(), "decision", "SAME", "reason", "Gleicher Pass"),
                        List.of("/person", "/decision", "/reason"),
                        List.of("/decision", "/person"),
                        List.of(),
                        List.of("/reason")),
                new Operation(
                        "searchPersons",
                        "POST",
                        file -> "/api/v1/persons/search",
                        Map.of("name", "Haddad", "municipality", "05358048", "birthDate", "1988-04-12"),
                        List.of("/name"),
                        List.of("/municipality"),
                        List.of("/birthDate"),
                        List.of()),
                new Operation(
                        "recordConsent",
                        "POST",
                        file -> of(file, "/consents"),
                        People.with(consent, Map.of("signatory", Map.of("kind", "SELF", "name", "Amira Haddad"))),
                        List.of(
                                "/purpose",
                                "/recipient",
                                "/categories",
                                "/formVersion",
                                "/signedOn",
                                "/channel",
                                "/language",
                                "/evidence",
                                "/evidence/reference",
                                "/evidence/sha256",
                                "/signatory/kind"),
                        List.of("/purpose", "/recipient", "/categories/0", "/channel", "/language", "/signatory/kind"),
                        List.of("/signedOn", "/expiresOn"),
                        List.of("/evidence/reference", "/signatory/name")),
                new Operation(
                        "withdrawConsent",
                        "POST",
                        file -> of(
                                file,
                                "/consents/" + file.list("consents").extract().path("items[0].id") + "/withdrawal"),
                        Map.of("reason", "möchte nicht mehr"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("/reason")),
                new Operation(
                        "requestDisclosure",
                        "POST",
                        file -> of(file, "/disclosures"),
                        Map.of(
                                "legalBasis",
                                "ACUTE_DANGER",
                                "recipient",
                                "Polizei",
                                "categories",
                                List.of("IDENTITY"),
                                "reason",
                                "Gefahr"),
                        List.of("/legalBasis", "/recipient", "/categories", "/reason"),
                        List.of("/legalBasis", "/categories/0"),
                        List.of(),
                        List.of("/recipient", "/reason")));
    }

    private static Stream<Mistake> mistakesOf(Operation operation) {
        var mistakes = new ArrayList<Mistake>();
        operation.required().forEach(at -> mistakes.add(mistake(operation, at, null)));
        operation.codes().forEach(at -> mistakes.add(mistake(operation, at, "NO-SUCH-CODE")));
        operation.dates().forEach(at -> mistakes.add(mistake(operation, at, "2026-02-30")));
        operation.texts().forEach(at -> mistakes.add(mistake(operation, at, MARKUP)));
        operation.texts().forEach(at -> mistakes.add(mistake(operation, at, "x".repeat(30_000))));
        mistakes.add(mistake(operation, "/nobodyAskedForThis", "x"));
        return mistakes.stream();
    }

    /** The body with that value there; without it where there is none. */
    private static Mistake mistake(Operation operation, String pointer, @Nullable Object value) {
        return new Mistake(
                operation,
                pointer,
                changed(operation.body(), pointer.substring(1).split("/"), 0, value));
    }

    private static Map<String, Object> changed(Map<?, ?> body, String[] path, int depth, @Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        body.forEach((key, old) -> copy.put((String) key, old));
        var name = path[depth];
        var next = depth == path.length - 1 ? value : changedPart(copy.get(name), path, depth + 1, value);
        if (next == null) {
            copy.remove(name);
        } else {
            copy.put(name, next);
        }
        return copy;
    }

    private static @Nullable Object changedPart(
            @Nullable Object part, String[] path, int depth, @Nullable Object value) {
        if (part instanceof List<?> list) {
            var last = depth == path.length - 1;
            return List.of(
                    last
                            ? String.valueOf(value)
                            : changed((Map<?, ?>) Objects.requireNonNull(list.getFirst()), path, depth + 1, value));
        }
        return changed((Map<?, ?>) Objects.requireNonNull(part), path, depth, value);
    }

    /** Everything that an operation of this table could have changed. */
    private static Map<String, Object> stateOf(TestCase file) {
        var view = file.read();
        return Map.of(
                "version", view.extract().header("ETag"),
                "household", JsonPath.from(view.extract().asString()).get("household"),
                "consents", file.list("consents").extract().<Object>path("items"),
                "history",
                        file.list("history?limit=200")
                                .extract()
                                .<List<?>>path("items")
                                .size());
    }

    private static String of(TestCase file, String part) {
        return "/api/v1/cases/" + file.id() + part;
    }

    private static String member(TestCase file) {
        return "/members/" + file.read().extract().path("household.members[0].personId");
    }
}
