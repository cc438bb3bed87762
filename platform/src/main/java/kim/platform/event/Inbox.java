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

    private <T> void dispatch(EventHandler<T> handler, CloudEvent event, String data) {
        var contract = read(handler.contract(), data);
        DemoTime.at(event.occurred(), () -> {
            scope.in(event.kreis(), () -> {
                if (isNew(event)) {
                    handler.handle(contract, event);
                }
            });
            return event;
        });
    }

    private <T> T read(Class<T> contract, String data) {
        try {
            return json.forType(contract).readValue(data);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new InvalidEvent("the data do not fit " + contract.getSimpleName(), e);
        }
    }

    private boolean isNew(CloudEvent event) {
        return database.withHandle(handle -> handle.createUpdate(
                                "insert into inbox (event_id) values (:id) on conflict do nothing")
                        .bind("id", event.id())
                        .execute())
                == 1;
    }
}
