/** A crash at the worst moment, arranged from outside. */
@NullMarked
package kim.demo.crash;

import org.jspecify.annotations.NullMarked;
