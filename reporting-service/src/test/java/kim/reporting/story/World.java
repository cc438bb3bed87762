package kim.reporting.story;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.event.EventHandler;

/** Lets things happen: hands events to their handlers, each in its Kreis, as the inbox would. */
@Singleton
public class World {

    private final List<EventHandler<?>> handlers;
    private final KreisScope scope;
    private final ObjectMapper json;

    World(@All List<EventHandler<?>> handlers, KreisScope scope, ObjectMapper json) {
        this.handlers = handlers;
        this.scope = scope;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public void happens(Kreis kreis, Story... stories) {
        happens(
                kreis,
                Arrays.stream(stories)
                        .map(Story::happenings)
                        .flatMap(Collection::stream)
                        .toList());
    }

    public void happens(Kreis kreis, List<Happening> happenings) {
        happenings.forEach(happening -> happens(kreis, happening));
    }

    /** The concept of the tests, as if this Kreis had applied it. */
    public void hasConcept(Kreis kreis) {
        happens(
                kreis,
                new Happening(
                        UUID.randomUUID(),
                        "kim.concepts",
                        "kim.concept.applied.v1",
                        kreis.ags(),
                        kreis.ags(),
                        1,
                        LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        Map.of("validFrom", "2024-01-01", "version", 1, "hash", "-", "concept", concept())));
    }

    private static Map<?, ?> concept() {
        try (var file = World.class.getResourceAsStream("/concept.yaml")) {
            return new YAMLMapper().readValue(file, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void happens(Kreis kreis, Happening happening) {
        handlers.stream()
                .filter(handler -> handler.type().name().equals(happening.type()))
                .forEach(handler -> scope.in(kreis, () -> tell(handler, happening, kreis)));
    }

    private <T> void tell(EventHandler<T> handler, Happening happening, Kreis kreis) {
        handler.handle(json.convertValue(happening.data(), handler.contract()), happening.envelope(kreis));
    }
}
