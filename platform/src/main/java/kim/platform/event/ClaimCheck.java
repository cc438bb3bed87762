package kim.platform.event;

/**
 * A handler that needs what another service keeps for it. That is fetched before the transaction begins, so that nothing
 * waits for another service with locks in its hands; what was fetched may be outdated by then, which the handler decides
 * when it has its own.
 *
 * @param <C> what is claimed
 */
public interface ClaimCheck<T, C> extends EventHandler<T> {

    /** Outside of any transaction; an event that was handled before claims nothing. */
    C claim(T data, CloudEvent event);

    void handle(T data, C claimed, CloudEvent event);

    @Override
    default void handle(T data, CloudEvent event) {
        handle(data, claim(data, event), event);
    }
}
