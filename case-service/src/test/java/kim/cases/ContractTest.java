package kim.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.cases.consent.DataCategory;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What this service promises to tell, against what it tells when a case is lived from beginning to end and on. */
@QuarkusTest
class ContractTest {

    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @Test
    @DisplayName("[D4] every event is as its contract says, has no field beside it, and every contract is kept")
    void publishedAsPromised() {
        var told = aWholeCase();

        assertThat(told.stream().map(Told.Event::type).collect(Collectors.toSet()))
                .isEqualTo(promised());
        for (var event : told) {
            assertThat(schema(event.type()).validate(event.data().toString(), InputFormat.JSON))
                    .as(event.type())
                    .isEmpty();
            assertThat(described(event.type())).as(event.type()).containsAll(fields(event.data(), ""));
        }
    }

    @Test
    @DisplayName("[D4] every example is as its contract says and shows every field")
    void examplesAreWhole() {
        for (var type : promised()) {
            var example = read(type + ".example.json");
            assertThat(schema(type).validate(example.toString(), InputFormat.JSON))
                    .as(type)
                    .isEmpty();
            assertThat(fields(example, "")).as(type).isEqualTo(described(type));
        }
    }

    private static List<Told.Event> aWholeCase() {
        var file = TestCase.inDueren().inAssessment();
        var consent = file.add("consents", People.sharing("abh-dueren", "IDENTITY"))
                .extract()
                .<String>path("id");
        file.add(
                        "measures/" + file.measure() + "/referral",
                        Map.of(
                                "recipient", "abh-dueren",
                                "matter", "ABH_25B",
                                "categories", List.of("IDENTITY")))
                .statusCode(201);
        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);
        file.add("members", Map.of("since", Days.today().toString(), "person", People.karim()))
                .statusCode(201);
        var amira = file.read().extract().<String>path("household.members[0].personId");
        file.step(
                        "members/" + file.read().extract().path("household.members[1].personId") + "/departure",
                        Map.of("on", Days.today().toString()))
                .statusCode(200);
        file.worker()
                .asks()
                .header("If-Match", "*")
                .body(People.with(People.amira(), Map.of("benefitSphere", "SGB3")))
                .put("/api/v1/cases/{id}/members/{person}", file.id(), amira)
                .then()
                .statusCode(200);
        file.add("assessments", TestCase.assessment()).statusCode(201);
        lookBack(file);
        handedOver(file);
        file.step("closure", Map.of("reason", "GOALS_REACHED")).statusCode(200);
        file.step("reopening", Map.of()).statusCode(200);
        return Stream.of(
                        Told.until("kim.cases", file.id(), "kim.case.reopened.v1"),
                        Told.until("kim.consents", consent, "kim.consent.withdrawn.v1"),
                        aRefusedOpening(),
                        anOpenHour(),
                        aGroupEvent(),
                        anErasure(),
                        Told.until("kim.cases", "skf-dueren-welcome-1", "kim.case.post-load-changed.v1"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Told.Event> anOpenHour() {
        var body = Map.of(
                "on",
                Days.today().toString(),
                "place",
                "Stadtteilbüro",
                "durationMinutes",
                120,
                "contacts",
                List.of(Map.of("topics", List.of("HOUSING"), "ageGroup", "FROM_65")));
        return toldOf("/api/v1/open-hours", body, "kim.case.open-hour-recorded.v1");
    }

    private static List<Told.Event> aGroupEvent() {
        var body = Map.of(
                "kind",
                "GROUP_COUNSELLING",
                "on",
                Days.today().toString(),
                "place",
                "Rathaus",
                "durationMinutes",
                90,
                "topics",
                List.of("SCHOOL"),
                "languages",
                List.of("ukr"),
                "headCount",
                9);
        return toldOf("/api/v1/group-events", body, "kim.case.group-event-recorded.v1");
    }

    private static List<Told.Event> anErasure() {
        var file = TestCase.inDueren();
        var consent = file.list("consents").extract().<String>path("items[0].id");
        file.add("consents/" + consent + "/withdrawal", Map.of()).statusCode(200);
        var erasure = Worker.OFFICER
                .get("/api/v1/privacy/erasures?limit=100")
                .extract()
                .<String>path("items.find { it.caseId == '%s' }.id".formatted(file.id()));
        return Told.until("kim.privacy", erasure, "kim.privacy.erasure-confirmed.v1");
    }

    private static List<Told.Event> toldOf(String path, Map<String, Object> body, String type) {
        var id = Worker.SKF.post(body, path).statusCode(201).extract().<String>path("id");
        return Told.until("kim.cases", id, type);
    }

    private static List<Told.Event> aRefusedOpening() {
        var referral = UUID.randomUUID();
        given().baseUri(ConfigProvider.getConfig().getValue("KIM_REFERRAL_SERVICE_URL", String.class))
                .header("Kim-Kreis", Worker.DUEREN)
                .delete("/internal/referrals/{id}/payload", referral)
                .then()
                .statusCode(204);
        Told.referralChanged(
                Worker.DUEREN,
                referral,
                Map.of(
                        "referralId", referral.toString(),
                        "chainId", referral.toString(),
                        "kind", "FORWARDING",
                        "status", "ACCEPTED",
                        "recipientPost", "skf-dueren-welcome-1"));
        return Told.until("kim.cases", referral.toString(), "kim.case.opening-refused.v1");
    }

    private static void lookBack(TestCase file) {
        var goal = file.list("goals").extract().<String>path("items[0].id");
        var measure = file.list("goals").extract().<String>path("items[0].measures[0].id");
        var today = Days.today().toString();
        var seen = Map.of("kind", "GAP", "field", "WORK", "description", "Es fehlt an Kursen");
        file.add(
                        "measures/" + measure + "/reviews",
                        Map.of(
                                "on",
                                today,
                                "serviceReached",
                                false,
                                "goal",
                                "TO_BE_ADAPTED",
                                "clientView",
                                "schade",
                                "observation",
                                seen))
                .statusCode(201);
        file.add(
                        "evaluations",
                        Map.of(
                                "on",
                                today,
                                "goals",
                                List.of(Map.of("goalId", goal, "attainment", "REACHED")),
                                "clientView",
                                "gut",
                                "caseManagerView",
                                "gut"))
                .statusCode(201);
    }

    /** To another carrier, which is asked and does not want it, and to a colleague and back. */
    private static void handedOver(TestCase file) {
        var categories =
                Arrays.stream(DataCategory.values()).map(DataCategory::name).toArray(String[]::new);
        file.add("consents", People.sharing("diakonie-juelich", categories)).statusCode(201);
        var asked = offered(file, "diakonie-juelich-welcome-1");
        var chain = UUID.fromString(asked);
        Told.referralChanged(
                Worker.DUEREN,
                chain,
                Map.of("referralId", chain, "chainId", chain, "kind", "HANDOVER", "status", "REJECTED"));
        await().untilAsserted(
                        () -> file.worker().get("/api/v1/handovers/{id}", asked).body("state", equalTo("REJECTED")));
        var colleague = file.by(Worker.SKF_COLLEAGUE);
        taken(Worker.SKF_COLLEAGUE, offered(file, "skf-dueren-welcome-2"));
        taken(Worker.SKF, offered(colleague, "skf-dueren-welcome-1"));
    }

    private static String offered(TestCase file, String post) {
        return file.add("handovers", Map.of("post", post, "clientAgrees", true, "reason", "Umzug"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void taken(Worker worker, String offer) {
        worker.change("*", Map.of(), "/api/v1/handovers/{id}/acceptance", offer).statusCode(200);
    }

    private static Set<String> promised() {
        try (var files = Files.list(CONTRACTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA) && !name.startsWith("kim.concept."))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String type) {
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return SCHEMAS.getSchema(read(type + SCHEMA), strict);
    }

    private static Set<String> described(String type) {
        var described = new TreeSet<String>();
        describe(read(type + SCHEMA), "", described);
        return described;
    }

    private static void describe(JsonNode schema, String at, Set<String> described) {
        schema.path("properties").properties().forEach(property -> {
            described.add(at + "/" + property.getKey());
            describe(property.getValue(), at + "/" + property.getKey(), described);
        });
        describeItems(schema, at, described);
    }

    private static void describeItems(JsonNode schema, String at, Set<String> described) {
        if (schema.has("items")) {
            describe(schema.path("items"), at + "/*", described);
        }
    }

    private static Set<String> fields(JsonNode data, String at) {
        var fields = new TreeSet<String>();
        data.properties().forEach(field -> {
            fields.add(at + "/" + field.getKey());
            fields.addAll(fields(field.getValue(), at + "/" + field.getKey()));
        });
        if (data.isArray()) {
            data.forEach(item -> fields.addAll(fields(item, at + "/*")));
        }
        return fields;
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(CONTRACTS.resolve(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
