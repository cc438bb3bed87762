/**
 * The catalogue of indicators [M2], each declared in one file under {@code indicators/}, and what counts them.
 * Nothing is computed that is not in it.
 */
@NullMarked
package kim.reporting.indicator;

import org.jspecify.annotations.NullMarked;
