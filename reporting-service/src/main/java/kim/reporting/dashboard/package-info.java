/**
 * Pages for people: figures as pictures, each only for whom they are meant. Coordination sees the true figures of its
 * Kreis, a carrier those of its own cases, the Land what is published [M3] [D7].
 */
@NullMarked
package kim.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
