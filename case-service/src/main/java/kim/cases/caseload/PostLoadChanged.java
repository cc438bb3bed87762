package kim.cases.caseload;

import java.time.LocalDate;
import java.util.Map;
import kim.cases.concept.CaseType;
import kim.platform.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The load of a post as others hear of it, for allocation.
 *
 * @param freeCapacity up to the guide, where the concept has one
 * @param version counts the changes of this post's load
 */
record PostLoadChanged(
        String post,
        String organisation,
        int running,
        Map<CaseType, Integer> byType,
        @Nullable Integer freeCapacity,
        LocalDate on,
        long version)
        implements DomainEvent {}
