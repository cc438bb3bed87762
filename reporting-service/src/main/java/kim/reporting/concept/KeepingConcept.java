package kim.reporting.concept;

import jakarta.inject.Singleton;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;

/** Follows what case-service publishes; events may come twice or late. */
@Singleton
class KeepingConcept implements EventHandler<ConceptApplied> {

    private final Concepts concepts;
    private final Arrivals arrivals;

    KeepingConcept(Concepts concepts, Arrivals arrivals) {
        this.concepts = concepts;
        this.arrivals = arrivals;
    }

    @Override
    public EventType type() {
        return new EventType("kim.concept.applied.v1");
    }

    @Override
    public Class<ConceptApplied> contract() {
        return ConceptApplied.class;
    }

    @Override
    public void handle(ConceptApplied applied, CloudEvent event) {
        arrivals.note(Topic.CONCEPTS, event);
        concepts.requireReadable(applied.concept());
        concepts.keep(applied);
    }
}
