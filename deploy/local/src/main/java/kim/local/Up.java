package kim.local;

import java.util.List;
import kim.local.control.Control;
import kim.local.control.Supervisor;
import kim.local.control.SupervisorMark;
import kim.local.process.Checkout;
import kim.local.process.PartFailed;
import kim.local.stack.AlreadyRunning;
import kim.local.stack.Home;
import kim.local.stack.HomeLock;
import kim.local.stack.LocalStack;
import kim.local.stack.PortTaken;
import kim.local.stack.Progress;

/** Starts the stack and holds it, here or in the background. */
final class Up {

    private final Home home;
    private final Progress progress = new Progress(System.out);
    private final SupervisorMark mark;
    private final PackagingServices packaging;

    Up(Checkout checkout) {
        this.home = Home.of(checkout.root());
        this.mark = new SupervisorMark(home);
        this.packaging = new PackagingServices(checkout.root(), home, progress);
    }

    int run(List<String> options) {
        if (HomeLock.isTaken(home)) {
            System.out.println("already up; ./kim status tells more");
            return 0;
        }
        return options.contains("--detach") ? new Background(home).start() : hold();
    }

    /** Of two at once the one without the lock leaves the other's mark alone. */
    int hold() {
        try (var lock = HomeLock.take(home)) {
            mark.starting();
            Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "leave"));
            return hold(lock);
        } catch (AlreadyRunning e) {
            progress.say("failed: " + e.getMessage());
            return 1;
        }
    }

    private int hold(HomeLock lock) {
        try (var stack = LocalStack.start(lock, home, progress, packaging)) {
            var supervisor = new Supervisor(stack);
            try (var control = Control.open(home, supervisor)) {
                new Welcome(stack.access(), System.out).print();
                mark.ready();
                return failed(supervisor.awaitFailure());
            }
        } catch (PartFailed | PortTaken e) {
            return failed(e);
        }
    }

    private int failed(RuntimeException problem) {
        mark.clear();
        progress.say("failed: " + problem.getMessage());
        return 1;
    }

    /** Ctrl-C or "down": the parts are stopped by the same shutdown. */
    private void leave() {
        if (mark.process().isPresent()) {
            progress.say("stopping everything");
            mark.clear();
        }
    }
}
