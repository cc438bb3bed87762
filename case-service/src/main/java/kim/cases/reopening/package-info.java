/** How a closed case begins another episode: with consent, like the first one [C10] [E1]. */
@NullMarked
package kim.cases.reopening;

import org.jspecify.annotations.NullMarked;
