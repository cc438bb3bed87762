/** Processes of their own: starting them, waiting until they are usable, stopping them without a trace. */
@NullMarked
package kim.local.process;

import org.jspecify.annotations.NullMarked;
