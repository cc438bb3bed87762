package kim.platform.event;

/** The broker did not take what it was told; it stays in the outbox and is told again. */
final class BrokerRefused extends RuntimeException {

    BrokerRefused(Throwable cause) {
        super("the broker did not take the events", cause);
    }
}
