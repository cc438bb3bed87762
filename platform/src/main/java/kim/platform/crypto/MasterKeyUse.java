package kim.platform.crypto;

/**
 * How many data keys of a Kreis are wrapped under a master key; one that wraps none any more can be taken away.
 *
 * @param current whether new ones are wrapped under it
 */
public record MasterKeyUse(String masterKey, boolean current, long dataKeys) {}
