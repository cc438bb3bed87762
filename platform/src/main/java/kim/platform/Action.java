package kim.platform;

/**
 * A step that is open to this caller now; what the API would refuse is not offered [W3].
 *
 * @param rel what it does, such as {@code acceptance}
 * @param href where to post it
 */
public record Action(String rel, String href) {}
