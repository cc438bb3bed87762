/** The directories of services that come with KIM, one per Kreis, and handing them in [R11]. */
@NullMarked
package kim.identity.directory;

import org.jspecify.annotations.NullMarked;
