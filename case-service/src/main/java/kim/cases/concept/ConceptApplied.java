package kim.cases.concept;

import java.time.LocalDate;
import kim.platform.event.DomainEvent;

/** A Kreis works by a new version of its concept from that day on. */
record ConceptApplied(String ags, LocalDate validFrom, long version, String hash, Concept concept)
        implements DomainEvent {}
