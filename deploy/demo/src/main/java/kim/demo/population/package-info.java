/**
 * Two years of casework in four Kreise, made up from distributions that are plausible (they are nobody's statistics) and
 * lived through the same use cases as everything else, with the demo's clock.
 */
@NullMarked
package kim.demo.population;

import org.jspecify.annotations.NullMarked;
