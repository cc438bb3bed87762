package kim.platform;

/**
 * A condition that keeps a step closed.
 *
 * @param code stable, for programs: {@code AGREEMENT_MISSING}
 * @param text for people
 */
public record UnmetCondition(String code, Wording text) {

    public UnmetCondition(String code, String de, String en) {
        this(code, new Wording(de, en));
    }
}
