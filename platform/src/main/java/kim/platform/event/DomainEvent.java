package kim.platform.event;

/** Something that happened to an aggregate; its feature's {@link Publication} turns it into the contract. */
public interface DomainEvent {}
