/** How much work the posts have, against the concept's guide and quota [Z5]; figures by post are employee data [D7]. */
@NullMarked
package kim.cases.caseload;

import org.jspecify.annotations.NullMarked;
