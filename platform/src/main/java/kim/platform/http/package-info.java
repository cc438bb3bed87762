/** What every request and answer has in common: versions, pages, the clock. */
@NullMarked
package kim.platform.http;

import org.jspecify.annotations.NullMarked;
