package kim.local.kafka;

import java.util.List;

/** A topic of the event catalogue; none is ever made by accident, for the broker creates none by itself. */
public record Topic(String name, int partitions, boolean compacted) {

    private static final int PARTITIONS = 6;

    /** A topic that keeps every event. */
    public static Topic of(String name) {
        return new Topic(name, PARTITIONS, false);
    }

    /** A topic that keeps the newest event of every key. */
    public static Topic compacted(String name) {
        return new Topic(name, PARTITIONS, true);
    }

    /** What the services publish. */
    public static List<Topic> all() {
        return List.of(
                compacted("kim.concepts"), of("kim.cases"), of("kim.referrals"), of("kim.consents"), of("kim.privacy"));
    }
}
