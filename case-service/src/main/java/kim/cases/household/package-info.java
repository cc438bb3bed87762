/** People join a household, leave it and tell more about themselves, while its case goes on [K3] [K5]. */
@NullMarked
package kim.cases.household;

import org.jspecify.annotations.NullMarked;
