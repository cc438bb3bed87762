package kim.cases.concept;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

/** Tells the other services, which keep a copy. The topic is compacted: of each date the last document stays. */
@Singleton
class ConceptPublication implements Publication<ConceptApplied> {

    private static final EventType APPLIED = new EventType("kim.concept.applied.v1");

    @Override
    public Class<ConceptApplied> family() {
        return ConceptApplied.class;
    }

    @Override
    public Announcement announce(ConceptApplied event) {
        return new Announcement(
                Topic.CONCEPTS,
                event.ags() + "/" + event.validFrom(),
                APPLIED,
                event.ags(),
                event.version(),
                new AppliedV1(event.ags(), event.validFrom(), event.version(), event.hash(), event.concept()));
    }

    record AppliedV1(String ags, LocalDate validFrom, long version, String hash, Concept concept) {}
}
