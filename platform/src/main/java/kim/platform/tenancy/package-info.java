/** Which Kreis a piece of work belongs to, and how the database is made to honour it [W1]. */
@NullMarked
package kim.platform.tenancy;

import org.jspecify.annotations.NullMarked;
