package kim.reporting.caseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kim.platform.Gone;
import kim.platform.NotVisible;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** What was handed over; the document itself is read once more at most, and that is in the audit log. */
@ApplicationScoped
class ReadingCaseExports {

    private final CaseExports exports;
    private final Cursors cursors;
    private final Audit audit;

    ReadingCaseExports(CaseExports exports, Cursors cursors, Audit audit) {
        this.exports = exports;
        this.cursors = cursors;
        this.audit = audit;
    }

    @Transactional
    Page<CaseExportView> list(PageRequest request) {
        return cursors.ascending(request, exports::list, CaseExportView::id, view -> view);
    }

    @Transactional
    CaseExportView get(CaseExportId id) {
        return exports.find(id).orElseThrow(NotVisible::new);
    }

    @Transactional
    String document(CaseExportId id) {
        var export = exports.find(id).orElseThrow(NotVisible::new);
        audit.read("case-export", export.id(), "for the database of the Land");
        return exports.document(id).orElseThrow(Gone::new);
    }

    @Transactional
    List<Transfer> transfers(UUID caseId) {
        return exports.transfers(caseId);
    }
}
