/** What the description of the API shows beside what the code says of itself. */
@NullMarked
package kim.platform.openapi;

import org.jspecify.annotations.NullMarked;
