package kim.cases.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;
import kim.platform.OrganisationCode;

@ApplicationScoped
class ConsentFiles implements PanacheRepositoryBase<Consent, ConsentId> {

    Consent of(CaseFileId caseFile, ConsentId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next consents of the case after that id, oldest first. */
    List<Consent> page(CaseFileId caseFile, UUID after, int limit) {
        return find("caseFile = ?1 and id.id > ?2 order by id.id", caseFile, after)
                .page(0, limit)
                .list();
    }

    /** What was ever agreed to for the purpose. */
    List<Consent> of(CaseFileId caseFile, Purpose purpose) {
        return list("caseFile = ?1 and purpose = ?2", caseFile, purpose);
    }

    List<Consent> all(CaseFileId caseFile) {
        return list("caseFile = ?1 order by id.id", caseFile);
    }

    /**
     * What the person of reference ever agreed about sending data to the recipient. To be released from confidentiality
     * is to be allowed to speak; it sends nothing [E2].
     */
    List<Consent> toShareWith(OrganisationCode recipient, CaseFileId caseFile) {
        return list(
                "caseFile = ?1 and recipient = ?2 and purpose = SHARING and person is null order by id.id",
                caseFile,
                recipient);
    }
}
