/** How a case goes from post to post: offered, and led on by the other only once it accepts [Z6] [Z9] [W4]. */
@NullMarked
package kim.cases.handover;

import org.jspecify.annotations.NullMarked;
