package kim.reporting.freshness;

import java.time.Instant;

/**
 * How far the facts reach in one topic. Keys arrive in parallel, so an event recorded before may still be on its way.
 *
 * @param events how many have arrived
 * @param occurred the latest time at which any of them occurred
 * @param recorded the latest time at which any of them was recorded
 */
public record Freshness(String topic, long events, Instant occurred, Instant recorded) {}
