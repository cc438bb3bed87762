package kim.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import kim.demo.client.Json;
import kim.demo.form.Intake;

/** What can be wrong with a referral of a registration office, and the field that the refusal has to name. */
public enum Mistake {
    NO_EVIDENCE(
            "without consent evidence",
            "/consent/evidence",
            intake -> object(intake, "/consent").remove("evidence")),
    OTHER_KREIS(
            "with a municipality of another Kreis",
            "/municipality",
            intake -> object(intake, "").put("municipality", "05378012")),
    UNKNOWN_NATIONALITY(
            "with an unknown nationality key",
            "/household/persons/0/nationalities/0",
            intake -> object(intake, "/household/persons/0")
                    .putArray("nationalities")
                    .add("000000")),
    UNKNOWN_FIELD(
            "with a field that nobody asked for",
            "/religion",
            intake -> object(intake, "").put("religion", "unknown")),
    MALFORMED("that is no JSON", "", intake -> {}) {
        @Override
        String spoil(Intake intake) {
            return super.spoil(intake).substring(1);
        }
    };

    private final String words;
    private final String pointer;
    private final Consumer<JsonNode> spoiling;

    Mistake(String words, String pointer, Consumer<JsonNode> spoiling) {
        this.words = words;
        this.pointer = pointer;
        this.spoiling = spoiling;
    }

    String words() {
        return words;
    }

    String pointer() {
        return pointer;
    }

    /** The body with this mistake in it. */
    String spoil(Intake intake) {
        var tree = Json.tree(intake);
        spoiling.accept(tree);
        return tree.toString();
    }

    private static ObjectNode object(JsonNode intake, String pointer) {
        return (ObjectNode) intake.at(pointer);
    }
}
