package kim.cases.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFact;
import org.jspecify.annotations.Nullable;

/**
 * A contact as others hear of it: no note, no place, nobody's name [D4].
 *
 * @param sequence counts the conversations of the episode; absent for a no-show, a letter and the like
 */
record ContactRecorded(
        UUID caseId,
        int episode,
        UUID contactId,
        @Nullable Integer sequence,
        LocalDate on,
        Channel channel,
        @Nullable Integer durationMinutes,
        @Nullable Interpretation interpretation,
        boolean accompaniment,
        boolean noShow,
        List<String> topics)
        implements CaseFact {

    @Override
    public String eventType() {
        return "kim.case.contact-recorded.v1";
    }
}
