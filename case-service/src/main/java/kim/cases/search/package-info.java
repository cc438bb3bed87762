/** Finding people again, however their names are spelt, within what the caller may see [K4] [W]. */
@NullMarked
package kim.cases.search;

import org.jspecify.annotations.NullMarked;
