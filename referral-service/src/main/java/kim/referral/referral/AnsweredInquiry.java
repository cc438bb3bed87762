package kim.referral.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.referral.payload.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, for case-service to record with the case that asked [R13]. Its example stands in
 * {@code contracts/}.
 *
 * @param byName whether it named somebody, with consent [E4]
 */
record AnsweredInquiry(
        UUID referralId,
        UUID caseId,
        RecipientKind recipientKind,
        @Nullable OrganisationCode recipientOrganisation,
        @Nullable String matter,
        boolean byName,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String question,
        String answer) {

    static AnsweredInquiry of(Referral referral, CaseLink link, Question question) {
        return new AnsweredInquiry(
                referral.id().id(),
                link.caseId(),
                referral.recipient().kind(),
                referral.recipient().organisation(),
                referral.need().matter(),
                question.headCount() > 0,
                referral.requestedOn(),
                referral.answeredOn().orElse(null),
                question.text(),
                Objects.requireNonNull(question.answer()));
    }
}
