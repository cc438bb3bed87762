/** Several bodies at one table about one case, with the client's consent [P6]. */
@NullMarked
package kim.cases.conference;

import org.jspecify.annotations.NullMarked;
