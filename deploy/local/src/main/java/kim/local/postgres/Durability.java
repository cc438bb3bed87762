package kim.local.postgres;

import java.util.stream.Stream;

/** What a commit promises. */
public enum Durability {
    /** A commit is on disk. */
    FULL,
    /** A commit is lost with the machine: for the tests of a module, which throw their data away. */
    RELAXED_FOR_TESTS;

    Stream<String> settings() {
        return switch (this) {
            case FULL -> Stream.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
            case RELAXED_FOR_TESTS -> Stream.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
        };
    }

    Stream<String> initdbOptions() {
        return switch (this) {
            case FULL -> Stream.empty();
            case RELAXED_FOR_TESTS -> Stream.of("--no-sync", "--no-data-checksums");
        };
    }
}
