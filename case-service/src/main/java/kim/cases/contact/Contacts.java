package kim.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.NotVisible;

@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, ContactId> {

    Contact of(CaseFileId caseFile, ContactId id) {
        return find("id = ?1 and caseFile = ?2", id, caseFile)
                .firstResultOptional()
                .orElseThrow(NotVisible::new);
    }

    /** The next contacts of the case before that id, newest first. */
    List<Contact> page(CaseFileId caseFile, UUID before, int limit) {
        return find("caseFile = ?1 and id.id < ?2 order by id.id desc", caseFile, before)
                .page(0, limit)
                .list();
    }
}
