/** Cases without contact: when they are closed, what pauses the clock, and the warning before [C9]. */
@NullMarked
package kim.cases.inactivity;

import org.jspecify.annotations.NullMarked;
