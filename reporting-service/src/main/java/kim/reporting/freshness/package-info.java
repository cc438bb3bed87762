/** What has arrived so far: facts are as fresh as the events they rest on [M7]. */
@NullMarked
package kim.reporting.freshness;

import org.jspecify.annotations.NullMarked;
