/** Gaps, obstacles and missing offers that cases bring to light [S1]; coordination makes themes of them. */
@NullMarked
package kim.cases.observation;

import org.jspecify.annotations.NullMarked;
