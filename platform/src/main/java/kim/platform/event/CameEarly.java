package kim.platform.event;

/**
 * An event came before another one that it builds on: topics keep no order among each other. It is tried again until the
 * other one is here.
 */
public class CameEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param awaited what is not here yet */
    public CameEarly(String awaited) {
        super(awaited);
    }
}
