package kim.reporting.extract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.OneAtATime;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.reporting.document.Documents;

/**
 * Makes what was asked for, report by report, each in a transaction of its own: never more than one is in memory, and
 * after a restart it goes on where it was.
 */
@ApplicationScoped
class MakingExtracts {

    private static final int AT_ONCE = 50;

    private final Extracts extracts;
    private final Documents documents;
    private final KreisScope scope;
    private final OneAtATime oneAtATime;
    private final CodeLists codes;

    MakingExtracts(Extracts extracts, Documents documents, KreisScope scope, OneAtATime oneAtATime, CodeLists codes) {
        this.extracts = extracts;
        this.documents = documents;
        this.scope = scope;
        this.oneAtATime = oneAtATime;
        this.codes = codes;
    }

    @Scheduled(every = "${kim.extract.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        make(Kreis.LAND);
        codes.all(CodeList.KREISE_NRW).forEach(code -> make(new Kreis(code.code())));
    }

    private void make(Kreis asking) {
        var open = open(asking);
        while (!open.isEmpty()) {
            open.forEach(part -> scope.in(asking, () -> make(part)));
            open = open(asking);
        }
    }

    private List<Extracts.Part> open(Kreis asking) {
        return scope.in(asking, () -> extracts.open(AT_ONCE));
    }

    /** Where another replica is at it, there is nothing to do. */
    private void make(Extracts.Part part) {
        if (oneAtATime.isFree("extract", part)) {
            documents.published(part.report()).ifPresent(document -> extracts.fill(part, ExtractCsv.lines(document)));
        }
    }
}
