/** From true counts to what may be published [M3]: a pure function that knows nothing of indicators or reports. */
@NullMarked
package kim.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
