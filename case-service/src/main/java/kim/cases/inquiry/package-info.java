/** Questions that an authority answered about a single case, kept with the case [R13]. */
@NullMarked
package kim.cases.inquiry;

import org.jspecify.annotations.NullMarked;
