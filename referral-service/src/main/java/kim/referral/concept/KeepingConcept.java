package kim.referral.concept;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.CloudEvent;
import kim.platform.event.EventHandler;
import kim.platform.event.EventType;

/** Follows what case-service publishes; events may come twice or late. */
@ApplicationScoped
class KeepingConcept implements EventHandler<ConceptApplied> {

    private final Concepts concepts;

    KeepingConcept(Concepts concepts) {
        this.concepts = concepts;
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
        concepts.requireReadable(applied.concept());
        concepts.keep(applied);
    }
}
