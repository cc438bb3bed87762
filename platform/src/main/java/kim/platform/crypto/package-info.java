/** What must not lie open in the database, sealed under a key for each person; without the key it is erased [D3] [D6]. */
@NullMarked
package kim.platform.crypto;

import org.jspecify.annotations.NullMarked;
