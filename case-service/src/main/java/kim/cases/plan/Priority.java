package kim.cases.plan;

enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
