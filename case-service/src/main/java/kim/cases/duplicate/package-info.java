/** Records that may be about one person: proposed, linked by somebody's decision, and unlinked again [K4]. */
@NullMarked
package kim.cases.duplicate;

import org.jspecify.annotations.NullMarked;
