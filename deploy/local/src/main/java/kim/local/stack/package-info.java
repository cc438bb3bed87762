/** The whole of KIM on one machine: where it lives, its ports and secrets, its start and its end. */
@NullMarked
package kim.local.stack;

import org.jspecify.annotations.NullMarked;
