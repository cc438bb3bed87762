package kim.cases.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The concept as it applies, with what its Kreis should know about it. */
record ConceptView(
        String ags,
        long version,
        String hash,
        LocalDate validFrom,
        Instant appliedAt,
        List<ConceptWarning> warnings,
        Concept concept) {}
