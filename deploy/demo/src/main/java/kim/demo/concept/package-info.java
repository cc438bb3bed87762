/** What the demo needs to know of a Kreis, as its concept says it. */
@NullMarked
package kim.demo.concept;

import org.jspecify.annotations.NullMarked;
