/** What happened in a case as one list that people can read; the history tells the same field by field [C12]. */
@NullMarked
package kim.cases.timeline;

import org.jspecify.annotations.NullMarked;
