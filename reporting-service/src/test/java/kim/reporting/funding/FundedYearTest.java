package kim.reporting.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FundedYearTest {

    @Test
    @DisplayName("[M6] a post is paid by its share for each month on whose last day it was filled")
    void months() {
        var report = new FundedYear(year(
                        12,
                        month -> concept(
                                post("a", "II", "1", null, false),
                                post("b", "II", "0.5", LocalDate.of(2025, 3, 15), false),
                                post("c", "III", "1", null, month > 6))))
                .report("05358", 2025);

        assertThat(report.posts())
                .extracting(
                        FundingReport.Line::post,
                        FundingReport.Line::monthsFilled,
                        line -> line.amount().toString())
                .containsExactly(
                        tuple("a", 12, "57000.00"),
                        // 0.5 × 57,000 × 10/12
                        tuple("b", 10, "23750.00"),
                        // 50,000 × 6/12
                        tuple("c", 6, "25000.00"));
    }

    @Test
    @DisplayName("[M6] a building block is paid no more than was granted, and the rest of the year is not paid yet")
    void granted() {
        var report = new FundedYear(year(
                        6,
                        month -> concept(
                                post("a", "II", "1", null, false),
                                post("b", "II", "1", null, false),
                                post("c", "III", "0.5", null, false))))
                .report("05358", 2025);

        var blocks = report.blocks();
        assertThat(report.months()).isEqualTo(6);
        // two posts of half a year are 57,000, but one and a half are granted: 1.5 × 57,000 / 2
        assertThat(blocks.get(0).amount()).isEqualByComparingTo("42750");
        assertThat(blocks.get(0).filledFte()).isEqualByComparingTo("2");
        assertThat(blocks.get(0).grantedFte()).isEqualByComparingTo("1.5");
        assertThat(blocks.get(1).amount()).isEqualByComparingTo("12500");
        assertThat(blocks.get(1).grantedFte()).isNull();
    }

    @Test
    @DisplayName("[M6] what is paid on proof is named with its ceiling")
    void further() {
        var report = new FundedYear(year(
                        12, month -> concept(post("k1", "I", "1", null, false), post("k2", "I", "0.5", null, false))))
                .report("05358", 2025);

        assertThat(report.further())
                .extracting(
                        FundingReport.Ceiling::what, ceiling -> ceiling.upTo().toString())
                .containsExactly(
                        tuple("ASSISTANCE", "22500.00"),
                        tuple("MATERIAL_COORDINATION", "8550.00"),
                        tuple("EVENTS", "5000.00"));
    }

    private static Map<LocalDate, FundedConcept> year(int months, IntFunction<FundedConcept> concept) {
        var year = new LinkedHashMap<LocalDate, FundedConcept>();
        for (var month = 1; month <= months; month++) {
            year.put(YearMonth.of(2025, month).atEndOfMonth(), concept.apply(month));
        }
        return year;
    }

    private static FundedConcept concept(FundedConcept.Post... posts) {
        return new FundedConcept(
                "Kreis Düren",
                List.of(),
                List.of(posts),
                new FundedConcept.Funding(
                        "Richtlinie",
                        List.of(
                                new FundedConcept.LumpSum("II", new BigDecimal(57_000)),
                                new FundedConcept.LumpSum("III", new BigDecimal(50_000))),
                        List.of(new FundedConcept.Granted("II", new BigDecimal("1.5"))),
                        new FundedConcept.Assistance(new BigDecimal("0.5"), 22_500),
                        5_700,
                        null,
                        5_000,
                        null));
    }

    private static FundedConcept.Post post(
            String code, String block, String fte, @Nullable LocalDate from, boolean vacant) {
        return new FundedConcept.Post(code, "caritas-dueren", block, new BigDecimal(fte), from, vacant);
    }
}
