/** What is due for somebody, gathered from the features that know of it [P8]. */
@NullMarked
package kim.cases.due;

import org.jspecify.annotations.NullMarked;
