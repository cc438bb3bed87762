/** Counselling that belongs to no case: open hours without names, and groups that are only counted [B4] [B5]. */
@NullMarked
package kim.cases.encounter;

import org.jspecify.annotations.NullMarked;
