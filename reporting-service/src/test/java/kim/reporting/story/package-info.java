/** Tests tell what happened in a Kreis, in the words of the contracts, and ask what is counted. */
@NullMarked
package kim.reporting.story;

import org.jspecify.annotations.NullMarked;
