/** Access to a colleague's case in an emergency: for a time, with a reason, and told to coordination [D5]. */
@NullMarked
package kim.cases.emergency;

import org.jspecify.annotations.NullMarked;
