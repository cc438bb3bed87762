/**
 * Facts, made from events and from nothing else: rows that can be counted, coarse and without names [D4].
 *
 * <p>Each handler writes rows of its own aggregate only, whose events come in order; so the tables are the same in
 * whatever order topics are read, and after any replay. Codes stay the text they came as: what they mean is a matter of
 * indicators and of the concept.
 */
@NullMarked
package kim.reporting.fact;

import org.jspecify.annotations.NullMarked;
