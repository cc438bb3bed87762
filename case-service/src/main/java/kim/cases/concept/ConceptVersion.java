package kim.cases.concept;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A concept as it was applied once; it never changes.
 *
 * @param number counts the versions of one Kreis from 1
 * @param hash SHA-256 of the document in its canonical form
 */
record ConceptVersion(long number, LocalDate validFrom, String hash, Instant appliedAt) {}
