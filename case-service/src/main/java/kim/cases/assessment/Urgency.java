package kim.cases.assessment;

/** How soon something must be done about a need. */
enum Urgency {
    LOW,
    MEDIUM,
    HIGH,
    /** At once: a deadline, a danger, no roof. */
    ACUTE
}
