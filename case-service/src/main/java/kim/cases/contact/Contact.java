package kim.cases.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** A contact with a client in one episode of a case, or the draft of one [B1] [B2]. */
@Entity
class Contact extends KreisOwned {

    @EmbeddedId
    private ContactId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    /** Under which of the posts that led the case it was noted [W4]. */
    private int tenure;

    /** The how-manieth conversation of the episode; absent where it is none. */
    private @Nullable Integer sequence;

    @Embedded
    private ContactDetails details;

    protected Contact() {}

    Contact(CaseFile file, ContactDetails details) {
        this.id = ContactId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.tenure = file.tenure();
        this.details = details;
        countIn(file);
    }

    /** Goes on with a draft, to its end or not; what is recorded stays as it was. */
    void rewrite(CaseFile file, ContactDetails written) {
        if (!details.draft()) {
            throw new StepRefused(new UnmetCondition(
                    "ALREADY_RECORDED",
                    "Der Kontakt ist festgehalten und kein Entwurf mehr",
                    "the contact is recorded and no draft any more"));
        }
        details = written;
        episode = file.episodeNumber();
        countIn(file);
    }

    private void countIn(CaseFile file) {
        sequence =
                details.isConversation() ? (Integer) file.hold(details.channel().isInPerson()) : null;
    }

    boolean isDraft() {
        return details.draft();
    }

    ContactId id() {
        return id;
    }

    ContactRecorded recorded() {
        return new ContactRecorded(
                caseFile.id(),
                episode,
                id.id(),
                sequence,
                details.on(),
                details.channel(),
                details.durationMinutes(),
                details.interpretation(),
                details.isAccompaniment(),
                details.noShow(),
                details.topics());
    }

    ContactView view(CaseFile file) {
        return new ContactView(
                id.id(), episode, sequence, file.passesNotesOf(tenure) ? details : details.withoutNotes());
    }
}
