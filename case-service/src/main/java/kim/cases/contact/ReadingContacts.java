package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The contacts of a case, newest first. */
@ApplicationScoped
class ReadingContacts {

    private static final String PURPOSE = "contacts";

    private final Casework casework;
    private final Contacts contacts;
    private final Sealing sealing;
    private final Cursors cursors;

    ReadingContacts(Casework casework, Contacts contacts, Sealing sealing, Cursors cursors) {
        this.casework = casework;
        this.contacts = contacts;
        this.sealing = sealing;
        this.cursors = cursors;
    }

    @Transactional
    Page<ContactView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        var file = casework.toRead(caseFile, PURPOSE, caller);
        return cursors.descending(
                request,
                (before, limit) -> contacts.page(caseFile, before, limit),
                contact -> contact.id().id(),
                contact -> view(contact, file));
    }

    @Transactional
    Versioned<ContactView> read(CaseFileId caseFile, ContactId id, Caller caller) {
        var file = casework.toRead(caseFile, PURPOSE, caller);
        var contact = contacts.of(caseFile, id);
        return new Versioned<>(view(contact, file), contact.version());
    }

    private ContactView view(Contact contact, CaseFile file) {
        return contact.view(file, sealing.open(contact, ContactWords.class).orElse(ContactWords.ERASED));
    }
}
