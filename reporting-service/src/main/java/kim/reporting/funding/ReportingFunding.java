package kim.reporting.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import kim.platform.Kreis;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.reporting.concept.Concepts;

/** The funding report of a year, from the concepts of the Kreis; of this year, the months that are over. */
@ApplicationScoped
public class ReportingFunding {

    private static final int LAST_MONTH = 12;

    private final Concepts concepts;
    private final Clock clock;

    ReportingFunding(Concepts concepts, Clock clock) {
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional
    FundingReport of(int year, Kreis kreis) {
        var byMonth = byMonth(year);
        if (byMonth.isEmpty()) {
            throw new StepRefused(new UnmetCondition(
                    "NOTHING_FUNDED",
                    "Für das Jahr %d ist kein Konzept des Kreises bekannt, oder es ist noch kein Monat vorbei"
                            .formatted(year),
                    "no concept of the Kreis is known for the year %d, or no month of it is over".formatted(year)));
        }
        return new FundedYear(byMonth).report(kreis.ags(), year);
    }

    private Map<LocalDate, FundedConcept> byMonth(int year) {
        var byMonth = new LinkedHashMap<LocalDate, FundedConcept>();
        IntStream.rangeClosed(1, LAST_MONTH)
                .mapToObj(month -> YearMonth.of(year, month).atEndOfMonth())
                .filter(day -> day.isBefore(LocalDate.now(clock)))
                .forEach(day ->
                        concepts.validOn(day, FundedConcept.class).ifPresent(concept -> byMonth.put(day, concept)));
        return byMonth;
    }
}
