package kim.cases.plan;

public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
