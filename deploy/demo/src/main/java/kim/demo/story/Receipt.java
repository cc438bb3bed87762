package kim.demo.story;

/**
 * What the registration office holds in its hands after posting.
 *
 * @param key by which it posted
 */
public record Receipt(String id, String key) {}
