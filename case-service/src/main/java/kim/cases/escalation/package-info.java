/** Questions about a case that has no solution, put to coordination: without a name, or with one by consent [Z8]. */
@NullMarked
package kim.cases.escalation;

import org.jspecify.annotations.NullMarked;
