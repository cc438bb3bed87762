/** What a client needs, field of action by field of action, and what there is to build on [P1]. */
@NullMarked
package kim.cases.assessment;

import org.jspecify.annotations.NullMarked;
