package kim.cases.caseload;

import java.util.EnumMap;
import java.util.Map;
import kim.cases.concept.CaseType;
import org.jspecify.annotations.Nullable;

/** The running cases of a post or a carrier by type; Kurzberatung and case management count together [Z5]. */
record Running(int total, Map<CaseType, Integer> byType) {

    static final Running NONE = new Running(0, Map.of());

    Running plus(CaseType type, int cases) {
        return plus(new Running(cases, Map.of(type, cases)));
    }

    Running plus(Running other) {
        var sum = new EnumMap<CaseType, Integer>(CaseType.class);
        sum.putAll(byType);
        other.byType().forEach((type, cases) -> sum.merge(type, cases, Integer::sum));
        return new Running(total + other.total(), sum);
    }

    /** The share of case management with these cases as the base, in percent, rounded down; absent without cases. */
    @Nullable
    Integer caseManagementPercent() {
        return total == 0 ? null : (Integer) (byType.getOrDefault(CaseType.CASE_MANAGEMENT, 0) * 100 / total);
    }
}
