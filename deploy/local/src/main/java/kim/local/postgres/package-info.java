/** A real PostgreSQL 18 from released binaries, with its own settings, as an ordinary user. */
@NullMarked
package kim.local.postgres;

import org.jspecify.annotations.NullMarked;
