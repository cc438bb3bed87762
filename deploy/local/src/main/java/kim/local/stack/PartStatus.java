package kim.local.stack;

import kim.local.process.RunningPart;

/** How one part is. */
public record PartStatus(String name, int port, long pid, boolean isReady) {

    static PartStatus of(RunningPart running) {
        var part = running.part();
        return new PartStatus(part.name(), part.port(), running.handle().pid(), part.isReady());
    }

    @Override
    public String toString() {
        return "%-18s port %-6d pid %-8d %s".formatted(name, port, pid, isReady ? "ready" : "not ready");
    }
}
