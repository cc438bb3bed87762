/** Reports on paper: tagged PDF with tables and charts [M4]. */
@NullMarked
package kim.reporting.print;

import org.jspecify.annotations.NullMarked;
