package kim.cases.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param schema of the version it was filled in; in the single view only */
record FilledFormView(
        UUID id,
        int episode,
        String instrument,
        String version,
        @Nullable JsonNode schema,
        FormContent content) {

    FilledFormView in(FormEdition edition) {
        return new FilledFormView(id, episode, instrument, version, edition.schema(), content);
    }
}
