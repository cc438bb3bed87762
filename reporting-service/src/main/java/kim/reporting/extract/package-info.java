/** Everything that was published in a year as one file, made in the background and read as a stream [M4]. */
@NullMarked
package kim.reporting.extract;

import org.jspecify.annotations.NullMarked;
