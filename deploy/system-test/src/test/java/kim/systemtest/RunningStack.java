package kim.systemtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kim.demo.Surroundings;
import kim.demo.concept.KimKreis;
import kim.demo.crash.CaseService;
import kim.local.process.Folder;
import kim.local.stack.Access;
import kim.local.stack.LocalStack;
import kim.local.stack.Port;

/** The stack of this test: in a folder of its own, with ports of its own, begun anew each time. */
final class RunningStack implements CaseService, AutoCloseable {

    private static final String CASE_SERVICE = "case-service";
    private static final List<String> SERVICES =
            List.of(CASE_SERVICE, "referral-service", "reporting-service", "gateway");

    private final LocalStack stack;

    private RunningStack(LocalStack stack) {
        this.stack = stack;
    }

    static RunningStack fresh() {
        var folder = Path.of("target", "stack").toAbsolutePath();
        new Folder(folder).delete();
        return new RunningStack(LocalStack.start(folder));
    }

    Access access() {
        return stack.access();
    }

    Surroundings surroundings() {
        return new Surroundings(access().environment());
    }

    /** [C9] The round in which case-service closes what is silent, on that day. */
    void closeSilentCases(KimKreis kreis, LocalDate day) {
        new NightlyWork(surroundings().kim(), access().url(Port.CASE_SERVICE))
                .run("/internal/inactivity-rounds", kreis, day);
    }

    /** [M7] The round in which reporting-service compares facts with those who own them, on that day. */
    void reconcile(KimKreis kreis, LocalDate day) {
        new NightlyWork(surroundings().kim(), access().url(Port.REPORTING_SERVICE))
                .run("/internal/reconciliation-rounds", kreis, day);
    }

    Database database(String name) {
        return new Database(access(), name);
    }

    /** What the parts have written about their work. */
    Traces logs() {
        return new Traces(access().home().folder().resolve("logs"));
    }

    /** What the broker keeps. */
    Traces events() {
        return new Traces(access().home().data().resolve("kafka"));
    }

    void restartServices() {
        SERVICES.forEach(stack::stop);
        SERVICES.forEach(stack::start);
    }

    @Override
    public void kill() {
        stack.kill(CASE_SERVICE);
    }

    @Override
    public void start() {
        stack.start(CASE_SERVICE);
    }

    @Override
    public void close() {
        stack.close();
    }
}
