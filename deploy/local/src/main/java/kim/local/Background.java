package kim.local;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kim.local.control.SupervisorMark;
import kim.local.process.Detached;
import kim.local.stack.Home;

/** Starts a supervisor that stays when this process goes, and shows its progress until its stack is ready. */
final class Background {

    private static final long MILLIS_BETWEEN_LOOKS = 200;

    private final Home home;
    private final SupervisorMark mark;

    Background(Home home) {
        this.home = home;
        this.mark = new SupervisorMark(home);
    }

    /** Returns 0 when the stack is ready, else the exit code of the supervisor. */
    int start() {
        var log = home.folder().resolve("supervisor.log");
        var supervisor = Detached.again(Kim.class, List.of("up"), log);
        var shown = new Following(log, System.out);
        while (!endsSoon(supervisor)) {
            shown.copyNew();
            if (mark.isReady()) {
                shown.copyNew();
                return 0;
            }
        }
        shown.copyNew();
        return supervisor.exitValue();
    }

    private static boolean endsSoon(Process supervisor) {
        try {
            supervisor.onExit().get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
