package kim.local.postgres;

import java.util.List;

/** What a commit promises. */
public enum Durability {
    /** A commit is on disk. */
    FULL,
    /** A commit is lost with the machine: for the tests of a module, which throw their data away. */
    RELAXED_FOR_TESTS;

    List<String> settings() {
        return switch (this) {
            case FULL -> List.of("fsync = on", "synchronous_commit = on", "full_page_writes = on");
            case RELAXED_FOR_TESTS -> List.of("fsync = off", "synchronous_commit = off", "full_page_writes = off");
        };
    }

    List<String> initdbOptions() {
        return switch (this) {
            case FULL -> List.of();
            case RELAXED_FOR_TESTS -> List.of("--no-sync", "--no-data-checksums");
        };
    }
}
