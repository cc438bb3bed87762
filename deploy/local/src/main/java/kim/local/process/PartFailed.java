package kim.local.process;

import java.nio.file.Path;

/** A part did not start or did not stay; the message ends with the tail of its log. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LINES = 25;

    private PartFailed(String message) {
        super(message);
    }

    public static PartFailed ended(String part, int exitCode, Path log) {
        return new PartFailed(part + " ended with exit code " + exitCode + tailOf(log));
    }

    static PartFailed late(String part, long seconds, Path log) {
        return new PartFailed(part + " was not ready after " + seconds + " s" + tailOf(log));
    }

    static PartFailed interrupted(String part, Path log) {
        Thread.currentThread().interrupt();
        return new PartFailed("waiting for " + part + " was interrupted, see " + log);
    }

    private static String tailOf(Path log) {
        return "; the end of " + log + ":" + System.lineSeparator() + new LogTail(log).last(LINES);
    }
}
