package kim.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The conferences about a case, oldest first. */
@ApplicationScoped
class ReadingConferences {

    private static final String PURPOSE = "conference";

    private final Casework casework;
    private final Conferences conferences;
    private final Undertakings undertakings;
    private final Cursors cursors;

    ReadingConferences(Casework casework, Conferences conferences, Undertakings undertakings, Cursors cursors) {
        this.casework = casework;
        this.conferences = conferences;
        this.undertakings = undertakings;
        this.cursors = cursors;
    }

    @Transactional
    Page<ConferenceView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> conferences.page(caseFile, after, limit),
                conference -> conference.id().id(),
                conference -> conference.view(undertakings.of(conference.id())));
    }

    @Transactional
    Versioned<ConferenceView> read(CaseFileId caseFile, ConferenceId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var conference = conferences.of(caseFile, id);
        return new Versioned<>(conference.view(undertakings.of(id)), conference.version());
    }
}
