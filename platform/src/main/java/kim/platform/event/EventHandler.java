package kim.platform.event;

/**
 * What a service does when it hears of one kind of event: once per event, in the Kreis of the event, in one transaction
 * with the note that it was done. Whatever it throws is tried again, except {@link InvalidEvent}.
 *
 * @param <T> the consumer's own minimal record of the contract; unknown fields are ignored
 */
public interface EventHandler<T> {

    EventType type();

    Class<T> contract();

    void handle(T data, CloudEvent event);
}
