package kim.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
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
    private final Sealing sealing;
    private final Cursors cursors;

    ReadingConferences(
            Casework casework, Conferences conferences, Undertakings undertakings, Sealing sealing, Cursors cursors) {
        this.casework = casework;
        this.conferences = conferences;
        this.undertakings = undertakings;
        this.sealing = sealing;
        this.cursors = cursors;
    }

    @Transactional
    Page<ConferenceView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> conferences.page(caseFile, after, limit),
                conference -> conference.id().id(),
                this::view);
    }

    @Transactional
    Versioned<ConferenceView> read(CaseFileId caseFile, ConferenceId id, Caller caller) {
        casework.toRead(caseFile, PURPOSE, caller);
        var conference = conferences.of(caseFile, id);
        return new Versioned<>(view(conference), conference.version());
    }

    private ConferenceView view(Conference conference) {
        return conference.view(
                sealing.open(conference, ConferenceWords.class).orElse(ConferenceWords.ERASED),
                undertakings.of(conference.id()).stream().map(this::view).toList());
    }

    private UndertakingView view(Undertaking undertaking) {
        return undertaking.view(
                sealing.open(undertaking, UndertakingWords.class).orElse(UndertakingWords.ERASED));
    }
}
