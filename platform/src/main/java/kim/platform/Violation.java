package kim.platform;

/**
 * One mistake in what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the field, empty for the whole body
 */
public record Violation(String pointer, Wording message) {

    public Violation(String pointer, String de, String en) {
        this(pointer, new Wording(de, en));
    }
}
