/** Saying what was seen, and waiting for it. */
@NullMarked
package kim.demo.check;

import org.jspecify.annotations.NullMarked;
