package kim.cases.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** A file on record; its content lies beside it, sealed. */
@Entity
class Attachment extends KreisOwned {

    @EmbeddedId
    private AttachmentId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Enumerated(EnumType.STRING)
    private Part part;

    private @Nullable UUID partId;

    /** Whose key seals it: when that person is erased, so is this. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    private PersonId owner;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanResult scan;

    private LocalDate keptOn;

    protected Attachment() {}

    Attachment(CaseFileId caseFile, Target target, PersonId owner, ReceivedFile file, LocalDate on) {
        this.id = AttachmentId.next();
        this.caseFile = caseFile;
        this.part = target.part();
        this.partId = target.partId();
        this.owner = owner;
        this.fileName = file.name();
        this.type = file.type();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.scan = file.scan();
        this.keptOn = on;
    }

    AttachmentId id() {
        return id;
    }

    PersonId owner() {
        return owner;
    }

    FileName name() {
        return new FileName(fileName);
    }

    FileType type() {
        return type;
    }

    AttachmentView view() {
        return new AttachmentView(id.id(), part, partId, fileName, type.mediaType(), size, sha256, scan, keptOn);
    }
}
