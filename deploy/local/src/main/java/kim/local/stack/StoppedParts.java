package kim.local.stack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kim.local.process.Part;
import kim.local.process.RunningPart;

/** The parts that were ended on purpose and can be started again as they were. */
final class StoppedParts {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    void add(Part part) {
        parts.put(part.name(), part);
    }

    RunningPart startAgain(String name) {
        var part = parts.remove(name);
        if (part == null) {
            throw new UnknownPart(name, "was not stopped");
        }
        return RunningPart.start(part).awaitReady(LIMIT);
    }
}
