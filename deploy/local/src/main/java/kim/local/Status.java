package kim.local;

import kim.local.control.Remote;
import kim.local.control.SupervisorMark;
import kim.local.process.Checkout;
import kim.local.stack.Home;

/** Parts, ports, processes and health; exit code 0 only when everything is ready. */
final class Status {

    private static final int DOWN = 3;

    private final Home home;

    Status(Checkout checkout) {
        this.home = Home.of(checkout.root());
    }

    int run() {
        var mark = new SupervisorMark(home);
        if (mark.process().isEmpty()) {
            System.out.println("down");
            return DOWN;
        }
        if (!mark.isReady()) {
            System.out.println("starting");
            return 1;
        }
        var answer = Remote.find(home).orElseThrow().order("status");
        System.out.println(answer);
        return answer.contains("not ready") ? 1 : 0;
    }
}
