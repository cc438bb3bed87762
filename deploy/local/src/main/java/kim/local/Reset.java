package kim.local;

import kim.local.process.Checkout;
import kim.local.stack.Home;
import kim.local.stack.HomeLock;

/** Deletes the data, ports and secrets of the stack; what was only unpacked and built stays. */
final class Reset {

    private final Home home;

    Reset(Checkout checkout) {
        this.home = Home.of(checkout.root());
    }

    int run() {
        if (HomeLock.isTaken(home)) {
            System.out.println("the stack is up; ./kim down first");
            return 1;
        }
        home.forget();
        System.out.println("the data of the stack are deleted; the next ./kim up begins anew");
        return 0;
    }
}
