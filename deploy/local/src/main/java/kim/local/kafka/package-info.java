/** A real Kafka broker of one node (KRaft) and the topics as code. */
@NullMarked
package kim.local.kafka;

import org.jspecify.annotations.NullMarked;
