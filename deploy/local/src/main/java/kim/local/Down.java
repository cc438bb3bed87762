package kim.local;

import kim.local.control.SupervisorMark;
import kim.local.process.Checkout;
import kim.local.stack.Home;
import kim.local.stack.Leftovers;

/** Stops everything: the supervisor stops its parts in reverse order before it ends. */
final class Down {

    private final Home home;

    Down(Checkout checkout) {
        this.home = Home.of(checkout.root());
    }

    int run() {
        var supervisor = new SupervisorMark(home).process();
        supervisor.ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
        var ended = new Leftovers(home).end(System.out::println);
        System.out.println(supervisor.isPresent() || ended > 0 ? "everything is stopped" : "nothing was up");
        return 0;
    }
}
