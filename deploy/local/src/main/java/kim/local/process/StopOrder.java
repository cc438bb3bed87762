package kim.local.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Whoever needs others is stopped before them; those who do not need one another are stopped together. */
final class StopOrder {

    private StopOrder() {}

    static void stop(Collection<Child> children) {
        var levels = children.stream()
                .collect(Collectors.groupingBy(
                        Child::level, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        levels.values().forEach(StopOrder::stopTogether);
    }

    private static void stopTogether(List<Child> children) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            children.forEach(child -> threads.execute(child::stop));
        }
    }
}
