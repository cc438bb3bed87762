package kim.cases.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a contact lies sealed: where it was, who came along, and what was said [D6]. */
record ContactWords(
        @Nullable String place,
        List<String> participants,
        @Nullable String accompaniedTo,
        @Nullable String note,
        @Nullable String nextStep) {

    static final ContactWords ERASED = new ContactWords(null, List.of(), null, null, null);

    static ContactWords of(ContactDetails told) {
        return new ContactWords(told.place(), told.participants(), told.accompaniedTo(), told.note(), told.nextStep());
    }

    /** [W4] What a successor sees without the client's agreement. */
    ContactWords withoutNotes() {
        return new ContactWords(place, participants, accompaniedTo, null, null);
    }
}
