/** What clients get on paper. */
@NullMarked
package kim.cases.printing;

import org.jspecify.annotations.NullMarked;
