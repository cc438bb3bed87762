/** What clients agreed to, towards whom and for which data, and what their withdrawal sets in motion [E]. */
@NullMarked
package kim.cases.consent;

import org.jspecify.annotations.NullMarked;
