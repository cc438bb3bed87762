package kim.cases.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of applying a concept.
 *
 * @param changed false when the same document was in force already
 */
record AppliedConceptView(
        String ags,
        long version,
        String hash,
        LocalDate validFrom,
        Instant appliedAt,
        boolean changed,
        List<ConceptWarning> warnings) {}
