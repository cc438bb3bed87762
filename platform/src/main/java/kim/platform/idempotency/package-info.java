/** Posting twice with one key does the work once [R3]. */
@NullMarked
package kim.platform.idempotency;

import org.jspecify.annotations.NullMarked;
