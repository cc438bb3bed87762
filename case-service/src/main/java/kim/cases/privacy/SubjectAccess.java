package kim.cases.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.Gone;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** Somebody asks what is kept of them [D2]; each member of a household for themselves [K8]. */
@Entity
class SubjectAccess extends KreisOwned {

    @EmbeddedId
    private SubjectAccessId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    private String identityProof;
    private String requestedBy;
    private LocalDate requestedOn;
    private LocalDate dueOn;

    /** Sealed with the person's key. */
    @Column(name = "package")
    private byte @Nullable [] sealed;

    private @Nullable String sha256;
    private @Nullable LocalDate preparedOn;
    private @Nullable LocalDate deliveredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryWay deliveredBy;

    protected SubjectAccess() {}

    /** One month is the law's (Art. 12 (3) GDPR). */
    SubjectAccess(CaseFileId caseFile, PersonId person, String identityProof, String who, LocalDate requestedOn) {
        this.id = SubjectAccessId.next();
        this.caseFile = caseFile;
        this.person = person;
        this.identityProof = identityProof;
        this.requestedBy = who;
        this.requestedOn = requestedOn;
        this.dueOn = requestedOn.plusMonths(1);
    }

    void prepared(byte[] sealedPackage, String hash, LocalDate on) {
        if (deliveredOn != null) {
            throw new StepRefused(SubjectAccessState.DELIVERED, SubjectAccessState.PREPARED, List.of());
        }
        sealed = sealedPackage;
        sha256 = hash;
        preparedOn = on;
    }

    void delivered(DeliveryWay way, LocalDate on) {
        if (state() != SubjectAccessState.PREPARED) {
            throw new StepRefused(new UnmetCondition(
                    "PACKAGE_NOT_PREPARED",
                    "Die Auskunft ist noch nicht zusammengestellt oder schon übergeben",
                    "the package is not prepared yet, or was delivered before"));
        }
        deliveredBy = way;
        deliveredOn = on;
    }

    /** @throws Gone when there is none */
    byte[] sealedPackage() {
        if (sealed == null) {
            throw new Gone();
        }
        return sealed;
    }

    SubjectAccessState state() {
        if (deliveredOn != null) {
            return SubjectAccessState.DELIVERED;
        }
        return sealed == null ? SubjectAccessState.REQUESTED : SubjectAccessState.PREPARED;
    }

    SubjectAccessId id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    PersonId person() {
        return person;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    SubjectAccessView view(LocalDate today) {
        return new SubjectAccessView(
                id.id(),
                caseFile.id(),
                person.id(),
                state(),
                requestedOn,
                dueOn,
                deliveredOn == null && today.isAfter(dueOn),
                identityProof,
                preparedOn,
                sha256,
                deliveredOn,
                deliveredBy);
    }
}
