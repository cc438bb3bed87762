package kim.platform.idempotency;

/** An answer of which its author promises that nothing in it is about a person, whatever the types of its fields. */
public interface Receipt {}
