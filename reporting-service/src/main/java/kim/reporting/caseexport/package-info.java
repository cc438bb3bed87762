/** Cases for the database of the Land, without names, each with a mark of what was transferred when [M9]. */
@NullMarked
package kim.reporting.caseexport;

import org.jspecify.annotations.NullMarked;
