/** The copy of the concept of a Kreis: what there is to count in, and how it is called. */
@NullMarked
package kim.reporting.concept;

import org.jspecify.annotations.NullMarked;
