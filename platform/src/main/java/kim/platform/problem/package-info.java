/** Every refusal as an RFC 9457 problem, in German or English. */
@NullMarked
package kim.platform.problem;

import org.jspecify.annotations.NullMarked;
