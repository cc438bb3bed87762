package kim.cases.caseload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kim.cases.concept.CaseType;
import kim.cases.concept.Span;
import org.jspecify.annotations.Nullable;

/**
 * The load of one post [Z5].
 *
 * @param caseManagementPercent of the post's own running cases
 * @param guide for a post of this size, where the concept has one
 * @param freeCapacity up to the guide's upper end; none of a vacant post
 * @param warnings never more than a warning
 */
record PostLoad(
        String post,
        String organisation,
        String role,
        @Nullable String focusArea,
        BigDecimal fte,
        List<String> languages,
        boolean vacant,
        int running,
        Map<CaseType, Integer> byType,
        @Nullable Integer caseManagementPercent,
        @Nullable Span guide,
        @Nullable Integer freeCapacity,
        List<LoadWarning> warnings,
        String cases) {}
