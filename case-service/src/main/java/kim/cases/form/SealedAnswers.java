package kim.cases.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import kim.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/** What people told in forms does not lie open: it is sealed with the key of the person of reference [D6]. */
@ApplicationScoped
class SealedAnswers {

    private static final TypeReference<Map<String, @Nullable Object>> ANSWERS = new TypeReference<>() {};

    private final Vault vault;
    private final ObjectMapper json;

    SealedAnswers(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    void into(FilledForm form, Map<String, @Nullable Object> answers) {
        form.keep(vault.sealText(form.owner(), place(form), written(answers)));
    }

    /** Nothing once the owner's data were erased [D3]. */
    Map<String, @Nullable Object> of(FilledForm form) {
        return vault.openText(form.owner(), place(form), form.sealedAnswers())
                .map(this::read)
                .orElse(Map.of());
    }

    private static String place(FilledForm form) {
        return "form.answers/" + form.id();
    }

    private String written(Map<String, @Nullable Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, @Nullable Object> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
