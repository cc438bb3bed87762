package kim.reporting.disclosure;

import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides what of a truth may be told. Counts below the rule's smallest are suppressed, zero among them unless it is
 * zero by rule; every other count is rounded by itself, margins too. Percentages are told where every count they rest
 * on is.
 *
 * <p>Rounding alone does not hold what it promises: with 12 and 12 shown as 10, and 28 shown as 30, the third part must
 * be the suppressed 4. So an {@link Outsider} tries to recover each suppressed count, and while that succeeds, less is
 * told around it: first percentages, then the smallest part of the same sum, the sum itself last. What is held back that
 * way looks like any suppressed count.
 *
 * <p>It protects what is published together; what earlier periods told is known to it only as {@link
 * Count#toldElsewhere()}.
 */
public final class DisclosureControl {

    private DisclosureControl() {}

    public static Published apply(Truth truth, Rule rule) {
        var telling = new Telling(truth, rule);
        var outsider = new Outsider(truth, telling::rangeOf);
        for (var cell : telling.suppressed()) {
            while (!outsider.mustLeaveOpen(cell, rule.leftOpen()) && telling.tellLessAbout(cell)) {
                outsider.readAgain(telling::rangeOf);
            }
        }
        return new Published(
                truth.counts().keySet().stream().collect(Collectors.toMap(Function.identity(), telling::shown)),
                truth.shares().stream().collect(Collectors.toMap(Function.identity(), telling::shown)));
    }
}
