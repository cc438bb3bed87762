package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import kim.cases.casefile.CaseFile;

/** What other features ask about the contacts of a case. */
@ApplicationScoped
public class CountedContacts {

    private static final String HELD =
            "caseFile = ?1 and episode = ?2 and facts.draft = false and facts.noShow = false";

    private final Contacts contacts;

    CountedContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Of the present episode; drafts and missed appointments do not count [B2]. */
    public ContactFigures of(CaseFile file) {
        return new ContactFigures(
                contacts.count(HELD, file.id(), file.episodeNumber()),
                contacts.count(HELD + " and facts.accompanied = true", file.id(), file.episodeNumber()));
    }
}
