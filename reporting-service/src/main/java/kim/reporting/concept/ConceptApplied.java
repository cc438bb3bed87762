package kim.reporting.concept;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * What this service reads of {@code kim.concept.applied.v1}.
 *
 * @param version counts the changes of the concept that is valid from this date
 * @param concept the whole document; kept as it came, so that a later release can read more of it
 */
record ConceptApplied(LocalDate validFrom, long version, String hash, JsonNode concept) {}
