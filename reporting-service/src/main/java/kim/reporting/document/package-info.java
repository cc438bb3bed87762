/** The documents of reports as whoever pulls them reads them, for pages, prints and extracts [M4]. */
@NullMarked
package kim.reporting.document;

import org.jspecify.annotations.NullMarked;
