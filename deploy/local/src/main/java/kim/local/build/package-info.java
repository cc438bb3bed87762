/** Packaging the services with Maven, only when something has changed. */
@NullMarked
package kim.local.build;

import org.jspecify.annotations.NullMarked;
