package kim.cases.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.words.Sealing;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** What authorities answered about a case, oldest first. */
@ApplicationScoped
class ReadingInquiries {

    private final Casework casework;
    private final Inquiries inquiries;
    private final Sealing sealing;
    private final Cursors cursors;

    ReadingInquiries(Casework casework, Inquiries inquiries, Sealing sealing, Cursors cursors) {
        this.casework = casework;
        this.inquiries = inquiries;
        this.sealing = sealing;
        this.cursors = cursors;
    }

    @Transactional
    Page<InquiryView> list(CaseFileId caseFile, PageRequest request, Caller caller) {
        casework.toRead(caseFile, "inquiries", caller);
        return cursors.ascending(
                request, (after, limit) -> inquiries.page(caseFile, after, limit), Inquiry::id, this::view);
    }

    @Transactional
    Versioned<InquiryView> read(CaseFileId caseFile, UUID id, Caller caller) {
        casework.toRead(caseFile, "inquiries", caller);
        var inquiry = inquiries.of(caseFile, id);
        return new Versioned<>(view(inquiry), inquiry.version());
    }

    private InquiryView view(Inquiry inquiry) {
        return inquiry.view(sealing.open(inquiry, InquiryWords.class).orElse(InquiryWords.ERASED));
    }
}
