package kim.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.Households;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;

/** [P7] A file is put on record, sealed with the key of the person whose case it is. */
@ApplicationScoped
class KeepingAttachment {

    private final Casework casework;
    private final Households households;
    private final Targets targets;
    private final Attachments attachments;
    private final SealedContents contents;
    private final Audit audit;
    private final Clock clock;

    KeepingAttachment(
            Casework casework,
            Households households,
            Targets targets,
            Attachments attachments,
            SealedContents contents,
            Audit audit,
            Clock clock) {
        this.casework = casework;
        this.households = households;
        this.targets = targets;
        this.attachments = attachments;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    AttachmentId keep(CaseFileId id, Target target, ReceivedFile received, Caller caller) {
        var file = casework.toChange(id, CaseAct.ATTACHMENT_KEPT, caller);
        file.requireOpen();
        if (!targets.exists(id, target)) {
            throw new BadInput("", "partId gibt es in diesem Fall nicht", "there is no such partId in this case");
        }
        var owner = households.reference(file.household());
        var attachment = new Attachment(id, target, owner, received, LocalDate.now(clock));
        attachments.persistAndFlush(attachment);
        contents.keep(attachment, received.content());
        audit.wrote("attachment", attachment.id().id(), "upload");
        return attachment.id();
    }
}
