package kim.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import kim.local.process.Part;
import kim.local.process.RunningPart;

/** The parts that were ended on purpose and can be started again as they were. */
final class StoppedParts {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Map<String, Part> parts = new ConcurrentSkipListMap<>();

    void add(Part part) {
        parts.put(part.name(), part);
    }

    /** @throws UnknownPart when it was not stopped */
    RunningPart startAgain(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new UnknownPart(name, "was not stopped");
        }
        var running = RunningPart.start(part).awaitReady(LIMIT);
        parts.remove(name);
        return running;
    }

    List<Part> all() {
        return List.copyOf(parts.values());
    }
}
