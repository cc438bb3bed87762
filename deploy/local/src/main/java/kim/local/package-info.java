/** The commands of {@code ./kim}. */
@NullMarked
package kim.local;

import org.jspecify.annotations.NullMarked;
