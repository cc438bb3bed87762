package kim.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.platform.KreisScope;
import kim.platform.http.DemoTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;

/**
 * Does for each event what its handler says, exactly once in effect. What was done is remembered for ever: the topics
 * keep every event, so a consumer group that starts anew (after a restore, or under a new name) hears all of them again,
 * however old. A row is an id and a time, some eighty bytes with its index.
 */
@ApplicationScoped
class Inbox {

    private final Map<EventType, EventHandler<?>> handlers;
    private final KreisScope scope;
    private final Jdbi database;
    private final ObjectReader json;

    Inbox(@All List<EventHandler<?>> handlers, KreisScope scope, Jdbi database, ObjectMapper json) {
        this.handlers = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.scope = scope;
        this.database = database;
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    boolean isFor(EventType type) {
        return handlers.containsKey(type);
    }

    /** @throws InvalidEvent when it can never be handled */
    void handle(CloudEvent event, ConsumerRecord<String, String> message) {
        var handler = handlers.get(event.type());
        if (handler == null) {
            throw new InvalidEvent("nobody here handles " + event.type());
        }
        dispatch(handler, event, message.value());
    }

    /**
     * Handles it whether or not it was handled before, in the transaction and the Kreis at hand.
     *
     * @throws InvalidEvent when it can never be handled
     */
    void handleAgain(CloudEvent event, ConsumerRecord<String, String> message) {
        var handler = handlers.get(event.type());
        if (handler != null) {
            tellAgain(handler, event, message.value());
        }
    }

    private <T> void tellAgain(EventHandler<T> handler, CloudEvent event, String data) {
        var contract = read(handler.contract(), data);
        DemoTime.at(event.occurred(), () -> {
            handler.handle(contract, event);
            return event;
        });
    }

    private <T> void dispatch(EventHandler<T> handler, CloudEvent event, String data) {
        var contract = read(handler.contract(), data);
        DemoTime.at(event.occurred(), () -> {
            var work = prepared(handler, contract, event);
            scope.in(event.kreis(), () -> {
                if (isNew(event)) {
                    work.run();
                }
            });
            return event;
        });
    }

    private <T> Runnable prepared(EventHandler<T> handler, T data, CloudEvent event) {
        return handler instanceof ClaimCheck<T, ?> claiming
                ? claimed(claiming, data, event)
                : () -> handler.handle(data, event);
    }

    /** Heard again long after it was handled, there may be nothing left to be claimed. */
    private <T, C> Runnable claimed(ClaimCheck<T, C> handler, T data, CloudEvent event) {
        if (scope.in(event.kreis(), () -> wasHandled(event))) {
            return () -> {};
        }
        var claimed = handler.claim(data, event);
        return () -> handler.handle(data, claimed, event);
    }

    private <T> T read(Class<T> contract, String data) {
        try {
            return json.forType(contract).readValue(data);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new InvalidEvent("the data do not fit " + contract.getSimpleName(), e);
        }
    }

    private boolean wasHandled(CloudEvent event) {
        return database.withHandle(
                handle -> handle.createQuery("select exists (select from inbox where event_id = :id)")
                        .bind("id", event.id())
                        .mapTo(Boolean.class)
                        .one());
    }

    private boolean isNew(CloudEvent event) {
        return database.withHandle(handle -> handle.createUpdate(
                                "insert into inbox (event_id) values (:id) on conflict do nothing")
                        .bind("id", event.id())
                        .execute())
                == 1;
    }
}
