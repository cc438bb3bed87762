package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.BadInput;
import kim.platform.Caller;

/** What every way of recording a contact has in common: the case is open, the details can be meant, others hear of it. */
@ApplicationScoped
class KeepingContact {

    private final Casework casework;
    private final Contacts contacts;
    private final Sealing sealing;
    private final Clock clock;

    KeepingContact(Casework casework, Contacts contacts, Sealing sealing, Clock clock) {
        this.casework = casework;
        this.contacts = contacts;
        this.sealing = sealing;
        this.clock = clock;
    }

    ContactId keep(CaseFileId caseFile, ContactDetails details, Caller caller) {
        var file = open(caseFile, details, caller);
        var contact = new Contact(file, details);
        seal(contact, details, file);
        contacts.persist(contact);
        tell(contact, file);
        return contact.id();
    }

    CaseFile open(CaseFileId caseFile, ContactDetails details, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.CONTACT_RECORDED, caller);
        file.requireOpen();
        BadInput.throwIfAny(details.violations(file.requestedOn(), LocalDate.now(clock)));
        return file;
    }

    void seal(Contact contact, ContactDetails details, CaseFile file) {
        contact.keep(sealing.seal(file.household(), contact.place(), ContactWords.of(details)));
    }

    /** [B2] Of a draft nobody hears. */
    void tell(Contact contact, CaseFile file) {
        if (!contact.isDraft()) {
            casework.tell(file, contact.recorded());
        }
    }
}
