/** Speed as ratios: both sides of each are measured in one run, on one machine, one after the other by turns. */
@NullMarked
package kim.bench;

import org.jspecify.annotations.NullMarked;
