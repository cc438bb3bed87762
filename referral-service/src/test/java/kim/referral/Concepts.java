package kim.referral;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** Has the real concepts applied, as case-service would tell of them. */
@ApplicationScoped
class Concepts {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Kafka kafka;
    private final Set<String> applied = new HashSet<>();

    Concepts(Kafka kafka) {
        this.kafka = kafka;
    }

    /** Of the Kreis Düren. */
    void areApplied() {
        apply("dueren", "05358");
    }

    synchronized void apply(String name, String kreis) {
        if (applied.add(name)) {
            var event = YAML.createObjectNode()
                    .put("ags", kreis)
                    .put("validFrom", "2024-01-01")
                    .put("version", 1)
                    .put("hash", "0".repeat(64));
            event.set("concept", withVacancy(read(name)));
            kafka.tell("kim.concepts", "kim.concept.applied.v1", kreis, kreis + "/2024-01-01", event.toString());
            await().atMost(ofSeconds(30))
                    .until(() -> Api.as(People.municipalClearing(kreis, "anybody", kreis + "000"))
                                    .get("/api/v1/clearing")
                                    .statusCode()
                            != 409);
        }
    }

    /** In every concept the seat of that name is empty; only Düren has one. */
    private static JsonNode withVacancy(JsonNode concept) {
        concept.path("posts").forEach(post -> {
            if (post.path("code").asText().equals(People.VACANT_POST)) {
                ((ObjectNode) post).put("vacant", true);
            }
        });
        return concept;
    }

    static JsonNode read(String name) {
        return yaml("/concepts/" + name + ".yaml");
    }

    static JsonNode yaml(String resource) {
        try (var file = Concepts.class.getResourceAsStream(resource)) {
            return YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
