package kim.referral;

import static kim.referral.Api.as;
import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.Api.step;
import static kim.referral.People.clerk;
import static kim.referral.People.coordinator;
import static kim.referral.People.holderOf;
import static kim.referral.People.registrationOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectoryTest {

    private static final String SERVICES = "/api/v1/directory/services";
    private static final String JUELICH = "05358024";

    @BeforeEach
    void brought() {
        brought("dueren").statusCode(200);
    }

    @Test
    @DisplayName("[R11] 16 years, Arabic, school place, Jülich: who can help is said in order of fit and in words")
    void match() {
        var matches = matches(holderOf(People.POST), "age=16&language=ara&topic=SCHOOL&municipality=" + JUELICH)
                .statusCode(200)
                .body("items.name", not(hasItem("Migrationsberatung für erwachsene Zugewanderte (MBE)")));

        List<String> names = matches.extract().path("items.name");
        assertThat(names)
                .containsSubsequence(
                        "Jugendmigrationsdienst (JMD) Jülich",
                        "Jugendmigrationsdienst (JMD) Düren",
                        "Seiteneinstiegsberatung");
        matches.rootPath("items.find { it.name == 'Jugendmigrationsdienst (JMD) Jülich' }")
                .body("organisationCode", equalTo("jmd-skf-juelich"))
                .body(
                        "reasons.text",
                        contains(
                                "Schule",
                                "für 12 bis 27 Jahre",
                                "Sprachen nicht bekannt",
                                "in Jülich",
                                "freie Plätze nicht bekannt"))
                .body("caution", equalTo("zuletzt bestätigt am 1.3.2026, bitte nachfragen"));
    }

    @Test
    @DisplayName("[R11] a service that speaks the language and has room comes first; a closed one does not come at all")
    void order() {
        var speaking = added("Lernpaten Jülich", "ACTIVE", "\"ara\"", "FREE");
        added("Geschlossen", "TEMPORARILY_CLOSED", "\"ara\"", "FREE");

        as(holderOf(People.POST))
                .header("Accept-Language", "en")
                .get("/api/v1/directory/matches?language=ara&topic=SCHOOL&municipality=" + JUELICH)
                .then()
                .body("items[0].service", equalTo(speaking))
                .body("items[0].reasons.text", hasItems("speaks Arabic", "has free places"))
                .body("items.name", not(hasItem("Geschlossen")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            value = {
                "'' | ''",
                "age=121 | /age",
                "age=-1 | /age",
                "language=arabic | /language",
                "topic=school | /topic",
                "municipality=05366016 | /municipality",
                "municipality=x | /municipality"
            },
            delimiter = '|')
    @DisplayName("[R11] a question that cannot be meant is refused, and what is wrong with it is named")
    void wrongQuestion(String question, String pointer) {
        matches(coordinator(), question).statusCode(400).body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueren", "euskirchen", "rheinisch-bergischer-kreis", "warendorf"})
    @DisplayName("[R11] the directories that KIM brings along are taken as they are, and a second time change nothing")
    void broughtAlong(String name) {
        brought(name).statusCode(200);
        brought(name).statusCode(200).body("added", equalTo(0)).body("changed", equalTo(0));

        get(Tokens.coordinator(kreis(name)), "/api/v1/directory")
                .body("services", hasSize(greaterThan(9)))
                .body("services.assured_date", everyItem(not(empty())));
    }

    @Test
    @DisplayName("[R11] what is exported as HSDS can be imported again and is the same")
    void roundTrip() {
        added("Rundreise", "ACTIVE", "\"ara\", \"eng\"", "WAITING_LIST");
        var exported = as(coordinator()).get("/api/v1/directory").asString();

        assertThat(exported).contains("\"organization_id\"", "\"assured_date\"", "\"service_at_locations\"");
        post(coordinator(), "/api/v1/directory/import", exported)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(0))
                .body("kept", equalTo(0))
                .body("unchanged", greaterThan(30));
    }

    @Test
    @DisplayName(
            "[R11] a document of another publisher is taken: organisation and place nested, fields that KIM does not keep")
    void foreign() {
        post(coordinator(), "/api/v1/directory/import", """
                {"services": [{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Lernhilfe", "status": "active",
                  "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Lernhaus", "description": "x", "legal_status": "e. V."},
                  "service_at_locations": [{"location": {"id": "e94c9f38-1e8f-4564-91d4-d53501ab1765", "location_type": "physical", "name": "Haus",
                     "addresses": [{"address_1": "Markt 1", "city": "Jülich", "postal_code": "52428", "country": "DE"}]},
                     "schedules": [{"freq": "WEEKLY", "byday": "MO,WE", "opens_at": "14:00Z", "closes_at": "16:00Z"}]}],
                  "languages": [{"code": "ar", "name": "Arabic"}], "fees": "deprecated", "minimum_age": 6.0,
                  "attributes": [{"taxonomy_term": {"taxonomy": "urn:kim:topics", "code": "SCHOOL"}}]}]}""").statusCode(200);

        get(coordinator(), SERVICES + "/ac148810-d857-441c-9679-408f346de14b")
                .body("details.languages", contains("ara"))
                .body("details.locations[0].schedules[0].days", contains("MONDAY", "WEDNESDAY"))
                .body("details.locations[0].schedules[0].opensAt", equalTo("14:00:00"))
                .body("assuredOn", equalTo("1970-01-01"))
                .body("reviewDue", equalTo(true));
    }

    @Test
    @DisplayName("[R11] an import is taken whole or not at all, and names the entry that is wrong")
    void wrongImport() {
        post(coordinator(), "/api/v1/directory/import", """
                {"organizations": [{"id": "11111111-1111-4111-8111-111111111111", "name": "Nie gesehen"}],
                 "services": [{"id": "22222222-2222-4222-8222-222222222222", "name": "", "status": "active",
                   "organization_id": "11111111-1111-4111-8111-111111111111"}]}""")
                .statusCode(400)
                .body("violations.pointer", everyItem(equalTo("/services/0")));
        get(coordinator(), "/api/v1/directory/organisations/11111111-1111-4111-8111-111111111111")
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "[R11] coordination keeps an entry in the version it has read; what it knows better no import takes back")
    void kept() {
        var service = SERVICES + "/" + idOf("Integrationsagentur Jülich");
        var read = as(coordinator()).get(service);
        var details = Kafka.json(read.asString()).path("details").toString().replace("\"UNKNOWN\"", "\"FULL\"");

        as(coordinator()).body(details).put(service).then().statusCode(428);
        as(coordinator())
                .header("If-Match", "\"99\"")
                .body(details)
                .put(service)
                .then()
                .statusCode(412);
        as(coordinator())
                .header("If-Match", read.header("ETag"))
                .body(details)
                .put(service)
                .then()
                .statusCode(200)
                .body("details.capacity.state", equalTo("FULL"))
                .body("reviewDue", equalTo(false));

        brought("dueren").statusCode(200).body("kept", greaterThan(0));
        get(coordinator(), service).body("details.capacity.state", equalTo("FULL"));
    }

    @Test
    @DisplayName("[R11] what nobody has vouched for lately is listed for review until somebody does")
    void review() {
        var due = idOf("Rückkehrberatung");
        get(coordinator(), "/api/v1/directory/reviews?months=6").body("items.id", hasItem(due));

        step(coordinator(), SERVICES + "/" + due, "assurance", "{}")
                .statusCode(200)
                .body(
                        "assuredOn",
                        equalTo(LocalDate.now(ZoneId.of("Europe/Berlin")).toString()));

        get(coordinator(), "/api/v1/directory/reviews?months=6").body("items.id", not(hasItem(due)));
        get(coordinator(), "/api/v1/directory/reviews?months=-1").statusCode(400);
    }

    @Test
    @DisplayName("[R11] whoever refers may read the directory; only coordination and administration keep it")
    void rights() {
        get(clerk(), SERVICES).statusCode(200);
        get(registrationOffice(), SERVICES).statusCode(403);
        get(holderOf(People.POST), SERVICES).statusCode(200).body("items[0].actions", empty());
        post(holderOf(People.POST), SERVICES, service("Nein", "ACTIVE", "", "FREE"))
                .statusCode(403);
        get(holderOf(People.POST), "/api/v1/directory/reviews").statusCode(403);
    }

    @Test
    @DisplayName("[W1] a Kreis sees its own directory only")
    void otherKreis() {
        var elsewhere = Tokens.coordinator("05314");

        get(elsewhere, SERVICES).statusCode(200).body("items", empty());
        get(elsewhere, SERVICES + "/" + idOf("Rückkehrberatung")).statusCode(404);
    }

    @ParameterizedTest(name = "{0} = {1} -> {2}")
    @CsvSource(
            value = {
                "name | '' | /name",
                "status | \"OPEN\" | /status",
                "topics | [] | /topics",
                "topics | ['SCHOOLS'] | /topics/0",
                "languages | ['xx'] | /languages/0",
                "municipalities | ['05366016'] | /municipalities/0",
                "organisation | \"00000000-0000-4000-8000-000000000000\" | /organisation",
                "organisation | 7 | /organisation",
                "locations | [{'location': '00000000-0000-4000-8000-000000000000'}] | /locations/0/location",
                "eligibility | {'ageFrom': 18, 'ageTo': 6} | /eligibility/ageTo",
                "eligibility | {'ageFrom': -1} | /eligibility/ageFrom",
                "schedules | [{'opensAt': '25:00'}] | /schedules/0/opensAt",
                "capacity | {'state': 'MANY'} | /capacity/state",
                "reachability | {'website': 'javascript:alert(1)'} | /reachability/website",
                "reachability | {'email': 'nobody'} | /reachability/email",
                "requiredDocuments | [' '] | /requiredDocuments/0",
                "colour | \"red\" | /colour"
            },
            delimiter = '|')
    @DisplayName("[R11] a wrong entry is refused and what is wrong with it is named")
    void wrongEntry(String field, String value, String pointer) {
        var entry = (ObjectNode) Kafka.json(service("Falsch", "ACTIVE", "", "FREE"));
        entry.set(field, Kafka.json(value.isEmpty() ? "\"\"" : value.replace('\'', '"')));

        post(coordinator(), SERVICES, entry).statusCode(400).body("violations.pointer", contains(pointer));
    }

    @Test
    @DisplayName("[R11] organisations and places are kept as services are")
    void organisationsAndPlaces() {
        for (var entry : Map.of(
                        "organisations", "{\"code\": \"verein-x\", \"name\": \"Verein X\"}",
                        "locations", "{\"kind\": \"PHYSICAL\", \"name\": \"Haus X\", \"municipality\": \"05358024\"}")
                .entrySet()) {
            var list = "/api/v1/directory/" + entry.getKey();
            String id = post(coordinator(), list, entry.getValue())
                    .statusCode(201)
                    .extract()
                    .path("id");
            var changed = entry.getValue().replace(" X\"", " Y\"");

            as(coordinator())
                    .header("If-Match", "\"0\"")
                    .body(changed)
                    .put(list + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("details.name", endsWith("Y"));
            get(clerk(), list).body("items.id", hasItem(id));
            post(coordinator(), list, "{\"name\": \" \"}").statusCode(400);
        }
        post(
                        coordinator(),
                        "/api/v1/directory/locations",
                        "{\"kind\": \"PHYSICAL\", \"name\": \"Weit weg\", \"municipality\": \"05366016\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/municipality"));
    }

    private static ValidatableResponse matches(String token, String question) {
        return get(token, "/api/v1/directory/matches" + (question.isEmpty() ? "" : "?" + question));
    }

    private static ValidatableResponse brought(String name) {
        var document = Concepts.yaml("/directories/" + name + ".yaml");
        return post(Tokens.administrator(kreis(name)), "/api/v1/directory/import", document);
    }

    private static String added(String name, String status, String languages, String capacity) {
        return post(coordinator(), SERVICES, service(name, status, languages, capacity))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String service(String name, String status, String languages, String capacity) {
        return """
                {"organisation": "%s", "name": "%s", "status": "%s", "topics": ["SCHOOL"], "languages": [%s],
                 "eligibility": {"ageFrom": 6}, "municipalities": ["05358024"], "capacity": {"state": "%s"},
                 "requiredDocuments": ["Zeugnis"], "assumptions": ["angenommen"],
                 "schedules": [{"days": ["MONDAY"], "opensAt": "14:00", "closesAt": "16:30", "description": "nicht in den Ferien"}]}""".formatted(organisation(), name, status, languages, capacity);
    }

    private static String organisation() {
        return as(coordinator()).get("/api/v1/directory/organisations").path("items[0].id");
    }

    private static String kreis(String directory) {
        return Concepts.yaml("/directories/" + directory + ".yaml").path("ags").asText();
    }

    private static String idOf(String name) {
        var all = Kafka.json(as(coordinator()).get(SERVICES + "?limit=200").asString());
        return StreamSupport.stream(all.path("items").spliterator(), false)
                .filter(item -> item.path("details").path("name").asText().equals(name))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
