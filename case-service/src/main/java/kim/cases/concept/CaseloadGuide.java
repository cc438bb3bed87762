package kim.cases.concept;

/** How many cases a full and a part-time post should have, absolute; being over it warns and never blocks [Z5]. */
public record CaseloadGuide(Span fullPost, Span partTimePost) {

    public CaseloadGuide {
        fullPost = fullPost == null ? new Span(0, 0) : fullPost;
        partTimePost = partTimePost == null ? new Span(0, 0) : partTimePost;
    }
}
