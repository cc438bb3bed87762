/** Outbox, relay and inbox: nothing committed stays untold, nothing told is done twice. */
@NullMarked
package kim.platform.event;

import org.jspecify.annotations.NullMarked;
