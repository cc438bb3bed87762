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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.event.EventHandler;
import org.jdbi.v3.core.Jdbi;

/** Lets things happen: hands events to their handlers, each in its Kreis, as the inbox would. */
@Singleton
public class World {

    /** The tables that events become. */
    public static final List<String> FACTS = List.of(
            "arrival",
            "episode",
            "leg",
            "person_in_episode",
            "person_state",
            "person_change",
            "admission",
            "phase_change",
            "contact",
            "assessment",
            "need",
            "goal",
            "goal_evaluation",
            "measure_state",
            "observation",
            "open_hour",
            "anonymous_contact",
            "group_event",
            "prepared_referral",
            "referral",
            "referral_step");

    private final Set<Kreis> told = ConcurrentHashMap.newKeySet();
    private final List<EventHandler<?>> handlers;
    private final KreisScope scope;
    private final Jdbi database;
    private final ObjectMapper json;

    World(@All List<EventHandler<?>> handlers, KreisScope scope, Jdbi database, ObjectMapper json) {
        this.handlers = handlers;
        this.scope = scope;
        this.database = database;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The story of a test class, told before its first test only. */
    public void once(Kreis kreis, Runnable story) {
        if (told.add(kreis)) {
            hasConcept(kreis);
            story.run();
        }
    }

    /** Several cases of the same kind. */
    public void opens(Kreis kreis, int cases, Supplier<CaseStory> kind) {
        happens(kreis, Stream.generate(kind).limit(cases).toArray(Story[]::new));
    }

    /** All facts are gone, as if nothing had ever been heard; what was published stays. */
    public void forgets(Kreis kreis) {
        scope.in(
                kreis,
                () -> database.useHandle(handle -> FACTS.forEach(table -> handle.execute("delete from " + table))));
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
        hasConcept(kreis, concept("/concept.yaml"));
    }

    /** A concept that Kreise really apply, such as {@code dueren}. */
    public void hasConcept(Kreis kreis, String name) {
        hasConcept(kreis, concept("/concepts/%s.yaml".formatted(name)));
    }

    private void hasConcept(Kreis kreis, Map<?, ?> concept) {
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
                        Map.of("validFrom", "2024-01-01", "version", 1, "hash", "-", "concept", concept)));
    }

    private static Map<?, ?> concept(String name) {
        try (var file = World.class.getResourceAsStream(name)) {
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
