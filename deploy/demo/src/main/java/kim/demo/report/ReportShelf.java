package kim.demo.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.demo.client.Visitor;

/** The reports of a Kreis that are published; each period has one, and it stays. */
public record ReportShelf(Visitor ministry, String kreis) {

    /** The month in which the concepts come into force. */
    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    /** Months that are over and whose report is not out, the last one first. */
    public List<YearMonth> freeMonths(YearMonth thisMonth) {
        var taken = published();
        return Stream.iterate(thisMonth.minusMonths(1), month -> !month.isBefore(FIRST), month -> month.minusMonths(1))
                .filter(month -> !taken.contains(month.toString()))
                .toList();
    }

    private Set<String> published() {
        return ministry.get("/reports?kreis=%s&limit=200", kreis).expect(200).list("/items").stream()
                .map(report -> report.path("period").asText())
                .collect(Collectors.toSet());
    }
}
