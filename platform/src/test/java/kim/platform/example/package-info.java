/** A feature as small as can be, on which the platform is tried: a note that a Kreis writes and hears of. */
@NullMarked
package kim.platform.example;

import org.jspecify.annotations.NullMarked;
