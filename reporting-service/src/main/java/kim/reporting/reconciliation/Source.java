package kim.reporting.reconciliation;

import kim.platform.event.Topic;

/** Whose truth facts are compared with. */
public enum Source {
    CASES(Topic.CASES),
    REFERRALS(Topic.REFERRALS);

    private final Topic topic;

    Source(Topic topic) {
        this.topic = topic;
    }

    /** Where it tells what becomes of each. */
    Topic topic() {
        return topic;
    }
}
