package kim.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import kim.cases.concept.Concept;
import kim.cases.concept.Labelled;
import kim.platform.Wording;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Says in words what was done: the act, and what it led to in the concept's own labels. */
@ApplicationScoped
class ActWords {

    private static final String WORDS = "/timeline/%s.properties";

    private final Properties german = words("de");
    private final Properties english = words("en");
    private final CodeLists codes;

    ActWords(CodeLists codes) {
        this.codes = codes;
    }

    /** An act that nobody found words for is told by its name. */
    Wording of(Act act, Concept concept) {
        return new Wording(
                text(german, act, concept, Labelled::labelDe), text(english, act, concept, Labelled::labelEn));
    }

    boolean knows(String act) {
        return german.containsKey(act) && english.containsKey(act);
    }

    private String text(Properties words, Act act, Concept concept, Function<Labelled, String> label) {
        var said = words.getProperty(act.act(), act.act());
        var result = result(act, concept, label);
        return result == null ? said : said + ": " + result;
    }

    private @Nullable String result(Act act, Concept concept, Function<Labelled, String> label) {
        return switch (act.act()) {
            case "PHASE_CHANGED" -> phase(act, concept, label);
            case "TYPE_DECIDED", "ADMISSION_DECIDED" -> type(act, concept, label);
            case "TAKEN_OVER" -> act.post();
            case "CLOSED" -> reason(act, label);
            default -> null;
        };
    }

    private static @Nullable String phase(Act act, Concept concept, Function<Labelled, String> label) {
        return concept.phases().stream()
                .filter(phase -> phase.code().name().equals(act.phase()))
                .map(label)
                .findFirst()
                .orElse(act.phase());
    }

    private static @Nullable String type(Act act, Concept concept, Function<Labelled, String> label) {
        return concept.caseTypes().stream()
                .filter(type -> type.code().name().equals(act.type()))
                .map(label)
                .findFirst()
                .orElse(act.type());
    }

    private @Nullable String reason(Act act, Function<Labelled, String> label) {
        return act.reason() == null
                ? null
                : codes.find(CodeList.CLOSURE_REASONS, act.reason())
                        .map(code -> label.apply(new Reason(code.labelDe(), code.labelEn())))
                        .orElse(act.reason());
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var file = Objects.requireNonNull(ActWords.class.getResourceAsStream(WORDS.formatted(language)));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Reason(String labelDe, String labelEn) implements Labelled {}
}
