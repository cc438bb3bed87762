package kim.cases.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A form as it was when somebody filled it in. It never changes, whatever becomes of the concept.
 *
 * @param own brought by case managers, beside the concept's
 */
record FormEdition(UUID id, String instrument, String version, boolean own, JsonNode schema) {}
