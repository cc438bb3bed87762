/** The concept files of the Kreise, and handing them to KIM. */
@NullMarked
package kim.identity.concept;

import org.jspecify.annotations.NullMarked;
