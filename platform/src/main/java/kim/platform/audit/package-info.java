/** Who read or wrote which personal data, when and what for [D1]. */
@NullMarked
package kim.platform.audit;

import org.jspecify.annotations.NullMarked;
