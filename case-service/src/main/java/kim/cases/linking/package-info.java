/** Measures that become referrals to authorities and services; the steering stays here [P3] [C6]. */
@NullMarked
package kim.cases.linking;

import org.jspecify.annotations.NullMarked;
