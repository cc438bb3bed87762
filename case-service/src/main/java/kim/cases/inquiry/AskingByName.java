package kim.cases.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.linking.PreparingQuestion;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.idempotency.Idempotent;

/** [R13] A case manager asks an authority about a client who agreed to be named. */
@ApplicationScoped
class AskingByName {

    private final Casework casework;
    private final PreparingQuestion preparing;
    private final Inquiries inquiries;
    private final Sealing sealing;
    private final Clock clock;

    AskingByName(Casework casework, PreparingQuestion preparing, Inquiries inquiries, Sealing sealing, Clock clock) {
        this.casework = casework;
        this.preparing = preparing;
        this.inquiries = inquiries;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    InquiryId ask(CaseFileId caseFile, AskAuthorityRequest request, Caller caller) {
        var file = casework.toChange(caseFile, CaseAct.INQUIRY_MADE, caller);
        file.requireOpen();
        var referral = preparing.prepare(
                file, request.recipient(), request.matter(), request.categories(), request.question());
        var inquiry = Inquiry.byName(referral, file, request, LocalDate.now(clock));
        var said = new InquiryWords(request.question(), null);
        inquiry.keep(sealing.seal(file.household(), inquiry.place(), said));
        inquiries.persist(inquiry);
        return new InquiryId(referral);
    }
}
