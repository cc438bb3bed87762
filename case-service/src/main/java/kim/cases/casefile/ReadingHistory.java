package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import kim.platform.Caller;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** What was done to a case, by whom and when [C12]. */
@ApplicationScoped
class ReadingHistory {

    private final Casework casework;
    private final CaseHistory history;
    private final Cursors cursors;

    ReadingHistory(Casework casework, CaseHistory history, Cursors cursors) {
        this.casework = casework;
        this.history = history;
        this.cursors = cursors;
    }

    @Transactional
    Page<HistoryEntry> read(CaseFileId id, PageRequest request, Caller caller) {
        casework.toRead(id, "history", caller);
        return cursors.ascending(
                request, (after, limit) -> history.page(id, after, limit), HistoryEntry::id, Function.identity());
    }
}
