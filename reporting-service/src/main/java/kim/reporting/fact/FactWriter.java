package kim.reporting.fact;

import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Turns one kind of event into rows; the same event written again changes nothing. */
abstract class FactWriter<T> implements EventHandler<T> {

    private final Topic topic;
    private final EventType type;
    private final Class<T> contract;
    private final Arrivals arrivals;
    private final Jdbi database;

    FactWriter(Topic topic, String type, Class<T> contract, Arrivals arrivals, Jdbi database) {
        this.topic = topic;
        this.type = new EventType(type);
        this.contract = contract;
        this.arrivals = arrivals;
        this.database = database;
    }

    @Override
    public EventType type() {
        return type;
    }

    @Override
    public Class<T> contract() {
        return contract;
    }

    @Override
    public void handle(T data, CloudEvent event) {
        arrivals.note(topic, event);
        database.useHandle(handle -> write(data, event, handle));
    }

    abstract void write(T data, CloudEvent event, Handle handle);
}
