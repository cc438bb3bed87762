package kim.cases.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that was filled in, or the draft of one.
 *
 * @param schema of the version it was filled in; in the single view only
 * @param answers in the single view only
 */
record FilledFormView(
        UUID id,
        int episode,
        String instrument,
        String version,
        LocalDate on,
        boolean signed,
        boolean draft,
        @Nullable JsonNode schema,
        @Nullable Map<String, @Nullable Object> answers) {

    FilledFormView with(JsonNode asked, Map<String, @Nullable Object> answered) {
        return new FilledFormView(id, episode, instrument, version, on, signed, draft, asked, answered);
    }
}
