package kim.platform.event;

/** Translates one family of domain events into the versioned contracts that others rely on. */
public interface Publication<E extends DomainEvent> {

    /** The family: a sealed interface or a record. */
    Class<E> family();

    Announcement announce(E event);
}
