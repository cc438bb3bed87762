package kim.platform.event;

/**
 * An event as others get to know it.
 *
 * @param key what must stay in order at the broker
 * @param subject the aggregate it is about
 * @param version the aggregate's version after the change
 * @param data the contract's record; random ids and coarse attributes only [D4]
 */
public record Announcement(Topic topic, String key, EventType type, String subject, long version, Object data) {

    /** Of an event that is appended with its version. */
    public Announcement(Topic topic, String key, EventType type, String subject, Object data) {
        this(topic, key, type, subject, 0, data);
    }

    Announcement at(long newVersion) {
        return new Announcement(topic, key, type, subject, newVersion, data);
    }
}
