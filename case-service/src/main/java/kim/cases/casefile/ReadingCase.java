package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.audit.Audit;

/** Somebody looks at a case; nobody does so unnoticed [D1]. */
@ApplicationScoped
public class ReadingCase {

    private final CaseFiles files;
    private final CaseViews views;
    private final Audit audit;

    ReadingCase(CaseFiles files, CaseViews views, Audit audit) {
        this.files = files;
        this.views = views;
        this.audit = audit;
    }

    @Transactional
    public Versioned<CaseView> read(CaseFileId id, Caller caller) {
        var file = files.visible(id, caller);
        audit.read("case", id.id(), "view");
        return views.of(file, caller);
    }
}
