package kim.cases.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a conference was about, who sat there and what came of it; sealed [D6]. */
record ConferenceWords(
        @Nullable String subject,
        List<Participant> participants,
        @Nullable String clientView,
        @Nullable String result) {

    static final ConferenceWords ERASED = new ConferenceWords(null, List.of(), null, null);

    static ConferenceWords of(HoldConferenceRequest held) {
        return new ConferenceWords(held.subject(), held.participants(), held.clientView(), held.result());
    }
}
