/** What the tests of every module stand on: real PostgreSQL and Kafka, tokens of every role, the house rules. */
@NullMarked
package kim.platform.testing;

import org.jspecify.annotations.NullMarked;
