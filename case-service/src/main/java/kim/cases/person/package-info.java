/** The people KIM works with and the households they live in [K]. Names stay here; others get coarse attributes [D4]. */
@NullMarked
package kim.cases.person;

import org.jspecify.annotations.NullMarked;
