package kim.reporting.disclosure;

import java.util.List;
import java.util.Map;

/** Tells of one island as much as the counts that must stay hidden allow. */
final class Guarding {

    private final Telling telling;
    private final Rule rule;
    private final Outsider outsider;
    /** Knows what nobody could be kept from knowing. */
    private final Outsider inSilence;

    Guarding(Truth island, Rule rule) {
        this.rule = rule;
        telling = new Telling(island, rule);
        outsider = new Outsider(island, telling::rangeOf);
        inSilence = new Outsider(island, telling::rangeInSilence);
    }

    void guard() {
        telling.suppressed().forEach(this::guard);
    }

    void publish(Map<CellId, Shown> counts, Map<Share, Shown> shares, Truth island) {
        telling.now().forEach(cell -> counts.put(cell, telling.shown(cell)));
        island.shares().forEach(share -> shares.put(share, telling.shown(share)));
    }

    private void guard(CellId cell) {
        var values = inSilence.possibleValues(cell);
        if (values.size() < rule.leftOpen()) {
            guardAsHeldBack(cell);
            return;
        }
        var wanted = values.stream().filter(value -> value > 0).toList();
        while (!outsider.leavesOpen(cell, wanted) && telling.tellLessAbout(cell)) {
            outsider.readAgain(telling::rangeOf);
        }
        tellLessUntilOpen(cell, forOwners(cell, values));
    }

    /**
     * After what was told before, only one small value is left. But readers see no more than that nothing is told, as of
     * many a count that is not small: so that must be one of several.
     */
    private void guardAsHeldBack(CellId cell) {
        telling.holdBack(cell);
        inSilence.readAgain(telling::rangeInSilence);
        outsider.readAgain(telling::rangeOf);
        var values = inSilence.possibleValues(cell);
        if (values.size() < rule.leftOpen()) {
            throw new NotProtectable(cell);
        }
        tellLessUntilOpen(cell, values);
    }

    private void tellLessUntilOpen(CellId cell, List<Long> values) {
        while (!outsider.leavesOpen(cell, values, rule.leftOpen())) {
            if (!telling.tellLessAbout(cell)) {
                throw new NotProtectable(cell);
            }
            outsider.readAgain(telling::rangeOf);
        }
    }

    /** Values that readers cannot rule out by knowing some of the cases counted here to be their own. */
    private List<Long> forOwners(CellId cell, List<Long> values) {
        for (var own = Math.min(telling.truth(cell), rule.own()); own > 0; own--) {
            var least = own;
            var left = values.stream().filter(value -> value >= least).toList();
            if (left.size() >= rule.leftOpen()) {
                return left;
            }
        }
        return values;
    }
}
