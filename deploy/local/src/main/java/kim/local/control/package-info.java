/** How a command finds the process that holds the stack, and tells it what to do. */
@NullMarked
package kim.local.control;

import org.jspecify.annotations.NullMarked;
