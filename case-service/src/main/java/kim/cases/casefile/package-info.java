/** The case itself: type, phase, episode, assignment, instruments on file, and who may see what of it [C] [W]. */
@NullMarked
package kim.cases.casefile;

import org.jspecify.annotations.NullMarked;
