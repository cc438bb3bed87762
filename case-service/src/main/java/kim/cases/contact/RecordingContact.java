package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [B1] [B2] A case manager records a contact, at once or by way of a draft. */
@ApplicationScoped
class RecordingContact {

    private final KeepingContact keeping;
    private final Contacts contacts;

    RecordingContact(KeepingContact keeping, Contacts contacts) {
        this.keeping = keeping;
        this.contacts = contacts;
    }

    @Idempotent
    @Transactional
    ContactId keep(CaseFileId caseFile, ContactDetails details, Caller caller) {
        return keeping.keep(caseFile, details, caller);
    }

    @Transactional
    ContactId rewrite(
            CaseFileId caseFile, ContactId id, ContactDetails details, ExpectedVersion expected, Caller caller) {
        var file = keeping.open(caseFile, details, caller);
        var contact = contacts.of(caseFile, id);
        expected.mustMatch(contact);
        contact.rewrite(file, details);
        keeping.seal(contact, details, file);
        keeping.tell(contact, file);
        return id;
    }
}
