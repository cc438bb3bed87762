package kim.cases.concept;

/**
 * Something the sources do not say and the concept had to choose.
 *
 * @param at JSON pointer to the place in the document
 */
public record Assumption(String at, String text) {

    public Assumption {
        at = Unsaid.orEmpty(at);
        text = Unsaid.orEmpty(text);
    }
}
