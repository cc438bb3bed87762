package kim.local;

import java.util.List;
import java.util.Optional;
import kim.local.control.Remote;
import kim.local.control.SupervisorMark;
import kim.local.process.Checkout;
import kim.local.stack.Home;

/** Starts, stops or kills one part and leaves the others alone. */
final class OnePart {

    private final Home home;

    OnePart(Checkout checkout) {
        this.home = Home.of(checkout.root());
    }

    int run(List<String> order) {
        var supervisor = new SupervisorMark(home).isReady() ? Remote.find(home) : Optional.<Remote>empty();
        if (order.size() != 2 || supervisor.isEmpty()) {
            System.out.println(order.size() == 2 ? "the stack is down" : "name one part, see ./kim status");
            return 2;
        }
        var answer = supervisor.get().order(String.join(" ", order));
        System.out.println(answer);
        return answer.startsWith("failed") ? 1 : 0;
    }
}
