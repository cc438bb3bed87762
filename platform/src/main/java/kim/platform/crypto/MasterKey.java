package kim.platform.crypto;

/** A key that wraps others; its id stands beside what it wraps. */
record MasterKey(String id, SealingKey key) {}
