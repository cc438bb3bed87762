/**
 * Charts as SVG, made without a script: each says in words what it shows and brings its numbers as a table. They know
 * nothing of what is counted; what is not published is drawn as not published.
 */
@NullMarked
package kim.reporting.chart;

import org.jspecify.annotations.NullMarked;
