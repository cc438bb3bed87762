package kim.cases.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What this service needs of question and answer, as referral-service hands them over. */
public record AnsweredInquiry(
        String recipientOrganisation,
        @Nullable String matter,
        boolean byName,
        LocalDate askedOn,
        LocalDate answeredOn,
        String question,
        String answer) {}
