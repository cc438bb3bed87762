package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.BadInput;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.idempotency.Idempotent;

/** [B1] [B2] A case manager records a contact, at once or by way of a draft. */
@ApplicationScoped
class RecordingContact {

    private final Casework casework;
    private final Contacts contacts;
    private final Clock clock;

    RecordingContact(Casework casework, Contacts contacts, Clock clock) {
        this.casework = casework;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    ContactId keep(CaseFileId caseFile, ContactDetails details, Caller caller) {
        var file = open(caseFile, details, caller);
        var contact = new Contact(file, details);
        contacts.persist(contact);
        return told(contact, file);
    }

    @Transactional
    ContactId rewrite(
            CaseFileId caseFile, ContactId id, ContactDetails details, ExpectedVersion expected, Caller caller) {
        var file = open(caseFile, details, caller);
        var contact = contacts.of(caseFile, id);
        expected.mustMatch(contact);
        contact.rewrite(file, details);
        return told(contact, file);
    }

    private CaseFile open(CaseFileId caseFile, ContactDetails details, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.CONTACT_RECORDED, caller);
        file.requireOpen();
        BadInput.throwIfAny(details.violations(file.requestedOn(), LocalDate.now(clock)));
        return file;
    }

    private ContactId told(Contact contact, CaseFile file) {
        if (!contact.isDraft()) {
            casework.tell(file, contact.recorded());
        }
        return contact.id();
    }
}
