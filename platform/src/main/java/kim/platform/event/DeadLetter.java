package kim.platform.event;

import java.time.Instant;

/**
 * An event that waits for a person.
 *
 * @param reason why it could not be handled
 */
public record DeadLetter(long id, String topic, String key, String reason, Instant keptAt) {}
