package kim.platform.event;

/** The versioned name of a contract, such as {@code kim.case.opened.v1}. */
public record EventType(String name) {

    @Override
    public String toString() {
        return name;
    }
}
