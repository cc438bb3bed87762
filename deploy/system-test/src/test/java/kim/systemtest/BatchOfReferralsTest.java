package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kim.demo.client.Answer;
import kim.demo.client.Json;
import kim.demo.client.Visitor;
import kim.demo.story.Family;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A registration office hands in the families of a whole week at once; in twenty of five hundred something is wrong. */
@Order(14)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OnTheWholeStack.class)
class BatchOfReferralsTest {

    private static final int RIGHT = 480;

    private final MainJob job;
    private final String week = UUID.randomUUID().toString();
    private final Map<String, Consumer<ObjectNode>> mistakes = mistakes();

    BatchOfReferralsTest(MainJob job) {
        this.job = job;
    }

    @Order(1)
    @Test
    @DisplayName("[R3] 480 receipts, and for each of the twenty others the place that is wrong")
    void answeredPerItem() {
        var before = intakes();
        var answer = hand(batch());
        assertThat(answer.text("/received")).isEqualTo("480");
        assertThat(answer.text("/refused")).isEqualTo("20");
        var refused = answer.list("/items").stream()
                .filter(item -> item.path("outcome").asText().equals("REFUSED"))
                .toList();
        assertThat(refused)
                .extracting(item -> item.path("key").asText().replace(week + "-", ""))
                .containsExactlyElementsOf(mistakes.keySet());
        assertThat(refused)
                .allSatisfy(item -> assertThat(pointers(item))
                        .as(item.toString())
                        .anyMatch(pointer -> pointer.startsWith(
                                "/request" + item.path("key").asText().replace(week + "-", ""))));
        assertThat(intakes() - before).isEqualTo(RIGHT);
    }

    @Order(2)
    @Test
    @DisplayName("[R3] handed in again the same families get the same receipts, and nothing is there twice")
    void again() {
        var before = intakes();
        var answer = hand(batch());
        assertThat(answer.text("/repeated")).isEqualTo("480");
        assertThat(answer.text("/received")).isEqualTo("0");
        assertThat(intakes()).isEqualTo(before);
    }

    private Answer hand(ObjectNode batch) {
        return office().post("/intakes/batch").body(batch).expect(200);
    }

    private Visitor office() {
        return job.kim().asMachine("meldeamt-niederzier");
    }

    private long intakes() {
        return job.stack().database("kim_referral").count("select count(*) from intake");
    }

    private ObjectNode batch() {
        var batch = JsonNodeFactory.instance.objectNode();
        var items = batch.putArray("items");
        IntStream.range(0, RIGHT).forEach(number -> items.add(item("right-" + number, family())));
        mistakes.forEach((place, mistake) -> {
            var family = family();
            mistake.accept(family);
            items.add(item(place, family));
        });
        return batch;
    }

    private ObjectNode item(String name, ObjectNode request) {
        var item = JsonNodeFactory.instance.objectNode();
        item.put("key", week + "-" + name);
        item.set("request", request);
        return item;
    }

    /** The same one each time, so that the same item is the same when it comes again. */
    private static ObjectNode family() {
        var family = new Family("Batchovanaru", List.of("Mira", "Todor", "Elina", "Petar"), LocalDate.of(2026, 1, 5));
        return (ObjectNode) Json.tree(family.intake());
    }

    private static List<String> pointers(JsonNode item) {
        return StreamSupport.stream(item.path("violations").spliterator(), false)
                .map(violation -> violation.path("pointer").asText())
                .toList();
    }

    /** By the place that is wrong. */
    private static Map<String, Consumer<ObjectNode>> mistakes() {
        var mistakes = new LinkedHashMap<String, Consumer<ObjectNode>>();
        for (var missing : List.of(
                "/consent",
                "/consent/formVersion",
                "/consent/signedOn",
                "/consent/language",
                "/consent/evidence",
                "/municipality",
                "/household/persons")) {
            mistakes.put(missing, family -> ((ObjectNode) around(family, missing)).remove(last(missing)));
        }
        replace(mistakes, "/consent/purposes", "[]");
        replace(mistakes, "/consent/purposes/0", "\"NEWSLETTER\"");
        replace(mistakes, "/consent/evidence/sha256", "\"1234\"");
        replace(mistakes, "/household/persons/0/nationalities/0", "\"000000\"");
        replace(mistakes, "/household/persons/0/languages/0/code", "\"xxx\"");
        replace(mistakes, "/household/persons/0/birthDate", "\"2999-01-01\"");
        replace(mistakes, "/household/persons/1/birthDate", "\"gestern\"");
        replace(mistakes, "/household/persons/1/gender", "\"MAN\"");
        replace(mistakes, "/household/persons/2/role", "\"NEIGHBOUR\"");
        replace(mistakes, "/household/persons/3/religion", "\"none\"");
        replace(mistakes, "/contact/preferredChannel", "\"PIGEON\"");
        replace(mistakes, "/contact/fax", "\"1\"");
        replace(mistakes, "/religion", "\"none\"");
        return mistakes;
    }

    private static void replace(Map<String, Consumer<ObjectNode>> mistakes, String place, String value) {
        var wrong = Json.read(value).orElseThrow();
        mistakes.put(place, family -> {
            switch (around(family, place)) {
                case ArrayNode list -> list.set(Integer.parseInt(last(place)), wrong);
                case JsonNode object -> ((ObjectNode) object).set(last(place), wrong);
            }
        });
    }

    private static JsonNode around(ObjectNode family, String place) {
        return family.at(place.substring(0, place.lastIndexOf('/')));
    }

    private static String last(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
