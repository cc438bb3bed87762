/** The story of a referral through the API of the service, on real PostgreSQL and Kafka. */
@NullMarked
package kim.referral;

import org.jspecify.annotations.NullMarked;
