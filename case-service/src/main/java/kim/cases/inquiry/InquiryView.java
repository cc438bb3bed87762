package kim.cases.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to an authority and its answer.
 *
 * @param id also that of the referral by which it was asked
 * @param byName whether the authority learned whom it is about; by consent only
 */
record InquiryView(
        UUID id,
        int episode,
        String recipient,
        @Nullable String matter,
        boolean byName,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @Nullable String question,
        @Nullable String answer) {}
