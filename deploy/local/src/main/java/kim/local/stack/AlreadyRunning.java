package kim.local.stack;

/** A stack runs in that folder already. */
public final class AlreadyRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyRunning(Home home) {
        super("the stack in " + home.folder() + " is already up");
    }
}
