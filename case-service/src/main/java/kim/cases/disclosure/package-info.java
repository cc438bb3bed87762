/** Telling somebody something without consent: only on a named legal basis, with a reason and a second person [E6]. */
@NullMarked
package kim.cases.disclosure;

import org.jspecify.annotations.NullMarked;
