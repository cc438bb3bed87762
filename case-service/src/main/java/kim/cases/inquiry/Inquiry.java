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

/** A question to an authority about this case, and its answer, which stays as it was given [R13]. */
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
    private @Nullable LocalDate answeredOn;

    @Embedded
    private @Nullable Words words;

    protected Inquiry() {}

    private Inquiry(
            UUID referral,
            CaseFile file,
            String recipient,
            @Nullable String matter,
            boolean byName,
            LocalDate askedOn) {
        this.id = referral;
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.recipient = recipient;
        this.matter = matter;
        this.byName = byName;
        this.askedOn = askedOn;
    }

    static Inquiry byName(UUID referral, CaseFile file, AskAuthorityRequest asked, LocalDate on) {
        return new Inquiry(referral, file, asked.recipient().code(), asked.matter(), true, on);
    }

    /** One that was asked elsewhere without a name; the case hears of it with its answer. */
    static Inquiry heardOf(UUID referral, CaseFile file, AnsweredInquiry answered) {
        return new Inquiry(
                referral,
                file,
                answered.recipientOrganisation(),
                answered.matter(),
                answered.byName(),
                answered.askedOn());
    }

    void answer(LocalDate on) {
        answeredOn = on;
    }

    boolean isAnswered() {
        return answeredOn != null;
    }

    boolean isOf(CaseFileId other) {
        return caseFile.equals(other);
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
