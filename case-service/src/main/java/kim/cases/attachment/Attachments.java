package kim.cases.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, AttachmentId> {

    Attachment of(CaseFileId caseFile, AttachmentId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next attachments of the case after that id, oldest first. */
    List<Attachment> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id.id > ?2 order by id.id", caseFile, after)
                .page(0, limit)
                .list();
    }
}
