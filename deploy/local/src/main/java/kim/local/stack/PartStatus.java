package kim.local.stack;

import java.util.OptionalLong;
import kim.local.process.Part;
import kim.local.process.RunningPart;

/**
 * How one part is.
 *
 * @param pid absent when it was stopped on purpose
 */
public record PartStatus(String name, int port, OptionalLong pid, boolean isReady) {

    static PartStatus of(RunningPart running) {
        var part = running.part();
        return new PartStatus(
                part.name(), part.port(), OptionalLong.of(running.handle().pid()), part.isReady());
    }

    static PartStatus ofStopped(Part part) {
        return new PartStatus(part.name(), part.port(), OptionalLong.empty(), false);
    }

    @Override
    public String toString() {
        var process = pid.isPresent() ? "pid " + pid.getAsLong() : "stopped";
        return "%-18s port %-6d %-12s %s".formatted(name, port, process, isReady ? "ready" : "not ready");
    }
}
