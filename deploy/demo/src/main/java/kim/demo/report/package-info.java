/** Figures inside a Kreis, and the reports that leave it, as their readers get them. */
@NullMarked
package kim.demo.report;

import org.jspecify.annotations.NullMarked;
