package kim.cases.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Gone;
import kim.platform.Kreis;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** [R13] An authority answered, and the answer is kept with the case for which it was asked; once. */
@ApplicationScoped
public class RecordingAnswer {

    private final InquiryAnswers answers;
    private final Inquiries inquiries;
    private final Casework casework;
    private final Sealing sealing;

    RecordingAnswer(@RestClient InquiryAnswers answers, Inquiries inquiries, Casework casework, Sealing sealing) {
        this.answers = answers;
        this.inquiries = inquiries;
        this.casework = casework;
        this.sealing = sealing;
    }

    /** Of an answer that is gone already nothing is kept. */
    public void record(UUID referral, UUID caseId, Kreis kreis, String service) {
        var id = new CaseFileId(caseId);
        if (isAnswered(referral) || !casework.knows(id)) {
            return;
        }
        claimed(referral, kreis)
                .ifPresent(
                        answered -> keep(referral, casework.toFollow(id, CaseAct.INQUIRY_FOLLOWED, service), answered));
    }

    private boolean isAnswered(UUID referral) {
        return inquiries.findByIdOptional(referral).filter(Inquiry::isAnswered).isPresent();
    }

    private Optional<AnsweredInquiry> claimed(UUID referral, Kreis kreis) {
        try {
            return Optional.of(answers.of(referral, kreis.ags()));
        } catch (Gone e) {
            return Optional.empty();
        }
    }

    private void keep(UUID referral, CaseFile file, AnsweredInquiry answered) {
        var inquiry = inquiries
                .findByIdOptional(referral)
                .filter(asked -> asked.isOf(file.id()))
                .orElseGet(() -> Inquiry.heardOf(referral, file, answered));
        var said = new InquiryWords(answered.question(), answered.answer());
        inquiry.answer(answered.answeredOn());
        inquiry.keep(sealing.seal(file.household(), inquiry.place(), said));
        inquiries.persist(inquiry);
    }
}
