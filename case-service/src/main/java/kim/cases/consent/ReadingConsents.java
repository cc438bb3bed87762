package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** What a client agreed to so far, withdrawn and expired consents among it. */
@ApplicationScoped
class ReadingConsents {

    private final Casework casework;
    private final ConsentFiles consents;
    private final Cursors cursors;
    private final Clock clock;

    ReadingConsents(Casework casework, ConsentFiles consents, Cursors cursors, Clock clock) {
        this.casework = casework;
        this.consents = consents;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<ConsentView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, "consents", caller);
        var today = LocalDate.now(clock);
        return cursors.ascending(
                request,
                (after, limit) -> consents.page(caseFile, after, limit),
                consent -> consent.id().id(),
                consent -> consent.view(today));
    }

    @Transactional
    Versioned<ConsentView> read(CaseFileId caseFile, ConsentId id, Caller caller) {
        casework.toRead(caseFile, "consents", caller);
        var consent = consents.of(caseFile, id);
        return new Versioned<>(consent.view(LocalDate.now(clock)), consent.version());
    }
}
