package kim.cases.caseload;

import java.math.BigDecimal;
import java.util.Map;
import kim.cases.concept.CaseType;
import org.jspecify.annotations.Nullable;

/** The posts of a carrier together. */
record CarrierLoad(
        String organisation,
        int posts,
        int vacantPosts,
        BigDecimal fte,
        int running,
        Map<CaseType, Integer> byType,
        @Nullable Integer caseManagementPercent,
        @Nullable Integer freeCapacity) {}
