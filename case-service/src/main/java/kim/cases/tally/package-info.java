/** How many cases there are, for whoever compares [M7]; nothing about any of them. */
@NullMarked
package kim.cases.tally;

import org.jspecify.annotations.NullMarked;
