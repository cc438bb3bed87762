/** The technical floor that every service stands on; it knows Kreis and reference data, but no rule of the domain. */
@NullMarked
package kim.platform;

import org.jspecify.annotations.NullMarked;
