/** What the tests of several features share: people who ask, cases they open, events they hear. */
@NullMarked
package kim.cases;

import org.jspecify.annotations.NullMarked;
