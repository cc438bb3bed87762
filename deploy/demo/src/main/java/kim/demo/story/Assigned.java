package kim.demo.story;

/**
 * A request that a post has been asked to take.
 *
 * @param referral the one that the post answers
 */
public record Assigned(String referral, String post) {}
