package kim.referral.concept;

/** How many cases a full post and a part-time post lead as a rule; being over it warns, never blocks [Z5]. */
public record CaseloadGuide(Range fullPost, Range partTimePost) {

    /** Up to how many cases this post is guided to lead. */
    public int upTo(Post post) {
        return post.fte() < 1 ? partTimePost.to() : fullPost.to();
    }

    /** Both inclusive. */
    public record Range(int from, int to) {}
}
