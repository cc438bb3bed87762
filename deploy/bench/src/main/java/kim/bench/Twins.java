package kim.bench;

/** Two databases of one service, of which one at a time bears the name by which the service knows it. */
final class Twins {

    private static final String MAINTENANCE = "postgres";

    private final BenchStack stack;
    private final String name;
    private boolean largePresent;

    /** Copies the database, as it is, while its service is stopped. The copy, kept aside at first, is the large one. */
    Twins(BenchStack stack, String service, String name) {
        this.stack = stack;
        this.name = name;
        stack.stop(service);
        stack.sql(MAINTENANCE, "create database %s template %s".formatted(aside(), name));
        stack.start(service);
    }

    String present() {
        return name;
    }

    String away() {
        return aside();
    }

    /** From now on the service works on the large one. */
    Runnable large() {
        return () -> show(true);
    }

    /** From now on the service works on the small one. */
    Runnable small() {
        return () -> show(false);
    }

    /** The service loses its connections for a moment and finds the other database behind its new ones. */
    private void show(boolean large) {
        if (large == largePresent) {
            return;
        }
        var arriving = aside();
        largePresent = large;
        stack.sql(
                MAINTENANCE,
                "alter database %s allow_connections false".formatted(name),
                "select pg_terminate_backend(pid) from pg_stat_activity where datname in ('%s', '%s')"
                        .formatted(name, arriving),
                "alter database %s rename to %s".formatted(name, aside()),
                "alter database %s rename to %s".formatted(arriving, name),
                "alter database %s allow_connections true".formatted(aside()));
    }

    private String aside() {
        return name + (largePresent ? "_small" : "_large");
    }
}
