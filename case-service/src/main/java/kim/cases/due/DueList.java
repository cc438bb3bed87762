package kim.cases.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is due for somebody on a day [P8], each part in the order of time.
 *
 * @param soon within the seven days that follow
 */
record DueList(LocalDate on, List<DueItem> overdue, List<DueItem> today, List<DueItem> soon) {

    private static final Comparator<DueItem> BY_DAY = Comparator.comparing(DueItem::dueOn)
            .thenComparing(DueItem::kind)
            .thenComparing(DueItem::caseNumber)
            .thenComparing(DueItem::id);

    static DueList of(List<DueItem> items, LocalDate on) {
        var sorted = items.stream().sorted(BY_DAY).toList();
        return new DueList(
                on,
                sorted.stream().filter(item -> item.dueOn().isBefore(on)).toList(),
                sorted.stream().filter(item -> item.dueOn().equals(on)).toList(),
                sorted.stream().filter(item -> item.dueOn().isAfter(on)).toList());
    }
}
