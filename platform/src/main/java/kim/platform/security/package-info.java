/** From token to permission; start-up fails on an unguarded endpoint. */
@NullMarked
package kim.platform.security;

import org.jspecify.annotations.NullMarked;
