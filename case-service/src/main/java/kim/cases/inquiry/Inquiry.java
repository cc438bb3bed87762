package kim.cases.inquiry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import org.jspecify.annotations.Nullable;

/** What an authority answered to a question about this case; it stays as it was answered [R13]. */
@Entity
class Inquiry extends KreisOwned implements Confidential {

    /** Also that of the referral by which it was asked, so that it is kept once. */
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;
    private String recipient;
    private @Nullable String matter;
    private boolean byName;
    private LocalDate askedOn;
    private LocalDate answeredOn;

    @Embedded
    private @Nullable Words words;

    protected Inquiry() {}

    Inquiry(UUID referral, CaseFile file, AnsweredInquiry answered) {
        this.id = referral;
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.recipient = answered.recipientOrganisation();
        this.matter = answered.matter();
        this.byName = answered.byName();
        this.askedOn = answered.askedOn();
        this.answeredOn = answered.answeredOn();
    }

    void keep(Words sealed) {
        words = sealed;
    }

    UUID id() {
        return id;
    }

    @Override
    public Place place() {
        return new Place("inquiry", id);
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    InquiryView view(InquiryWords said) {
        return new InquiryView(
                id, episode, recipient, matter, byName, askedOn, answeredOn, said.question(), said.answer());
    }
}
