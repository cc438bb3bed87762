package kim.cases.inactivity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.platform.EveryKreis;
import kim.platform.Kreis;
import kim.platform.KreisScope;

/** [C9] Night by night, warns of silent cases and closes those whose time is over; each case in a transaction of its own. */
@ApplicationScoped
class ClosingSilentCases {

    private final EveryKreis everyKreis;
    private final KreisScope scope;
    private final CurrentConcept concepts;
    private final Silences silences;
    private final ClosingSilentCase closing;
    private final Clock clock;

    ClosingSilentCases(
            EveryKreis everyKreis,
            KreisScope scope,
            CurrentConcept concepts,
            Silences silences,
            ClosingSilentCase closing,
            Clock clock) {
        this.everyKreis = everyKreis;
        this.scope = scope;
        this.concepts = concepts;
        this.silences = silences;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tonight() {
        everyKreis.inTurn(kreis -> on(LocalDate.now(clock), kreis));
    }

    /** The round of that day in one Kreis; once more on the same day it changes nothing. */
    void on(LocalDate day, Kreis kreis) {
        scope.in(kreis, () -> silent(day)).forEach(id -> scope.in(kreis, () -> closing.look(id, day)));
    }

    private List<CaseFileId> silent(LocalDate day) {
        return concepts.find(day).stream()
                .map(Concept::inactivity)
                .flatMap(List::stream)
                .flatMap(
                        rule -> silences
                                .before(day.minusMonths(rule.months()).plusDays(Silence.WARNING_DAYS), rule.caseType())
                                .stream())
                .toList();
    }
}
