package kim.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** What is attached to a case; who takes a file away leaves a trace of their own [D1]. */
@ApplicationScoped
class ReadingAttachments {

    private static final String PURPOSE = "attachments";

    private final Casework casework;
    private final Attachments attachments;
    private final SealedContents contents;
    private final Cursors cursors;
    private final Audit audit;

    ReadingAttachments(
            Casework casework, Attachments attachments, SealedContents contents, Cursors cursors, Audit audit) {
        this.casework = casework;
        this.attachments = attachments;
        this.contents = contents;
        this.cursors = cursors;
        this.audit = audit;
    }

    @Transactional
    Page<AttachmentView> list(CaseFileId id, PageRequest request, Caller caller) {
        casework.toRead(id, PURPOSE, caller);
        return cursors.ascending(
                request,
                (after, limit) -> attachments.page(id, after, limit),
                attachment -> attachment.id().id(),
                Attachment::view);
    }

    @Transactional
    AttachmentView read(CaseFileId id, AttachmentId attachment, Caller caller) {
        casework.toRead(id, PURPOSE, caller);
        return attachments.of(id, attachment).view();
    }

    @Transactional
    Download download(CaseFileId id, AttachmentId wanted, Caller caller) {
        casework.toRead(id, PURPOSE, caller);
        var attachment = attachments.of(id, wanted);
        audit.read("attachment", wanted.id(), "download");
        return new Download(attachment.name(), attachment.type(), contents.open(attachment));
    }
}
