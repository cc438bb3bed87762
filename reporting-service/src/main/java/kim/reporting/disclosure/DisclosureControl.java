package kim.reporting.disclosure;

import java.util.HashMap;

/**
 * Decides what of a truth may be told. Counts below the rule's smallest are suppressed, zero among them unless it is
 * zero by rule; every other count is rounded by itself, margins too. Percentages are told where every count they rest
 * on is.
 *
 * <p>Rounding alone does not hold what it promises: with 12 and 12 shown as 10, and 28 shown as 30, the third part must
 * be the suppressed 4. So an {@link Outsider} tries to recover each suppressed count, those of earlier reports among
 * them, from everything that was ever told; and while that succeeds, less is told around it: first percentages, then the
 * smallest part of the same sum, the sum itself last. What is held back that way looks like any suppressed count.
 *
 * <p>As a rule each of the small values stays possible; where what was told before does not allow that, at least as many
 * as the rule demands, even for readers who know some of the cases counted there to be their own.
 */
public final class DisclosureControl {

    private DisclosureControl() {}

    /** @throws NotProtectable when a count cannot be protected even by silence; then nothing may be published */
    public static Published apply(Truth truth, Rule rule) {
        var counts = new HashMap<CellId, Shown>();
        var shares = new HashMap<Share, Shown>();
        Islands.of(truth).stream().filter(Truth::isNews).forEach(island -> {
            var guarding = new Guarding(island, rule);
            guarding.guard();
            guarding.publish(counts, shares, island);
        });
        return new Published(counts, shares);
    }
}
