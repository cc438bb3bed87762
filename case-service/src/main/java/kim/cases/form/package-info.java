/** Instruments as forms: asked in the concept's words, checked when they are kept, readable in the version they had [P7]. */
@NullMarked
package kim.cases.form;

import org.jspecify.annotations.NullMarked;
