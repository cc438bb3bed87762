package kim.cases.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** A contact with a client in one episode of a case, or the draft of one [B1] [B2]. */
@Entity
class Contact extends KreisOwned implements Confidential {

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
    private ContactFacts facts;

    @Embedded
    private @Nullable Words words;

    protected Contact() {}

    Contact(CaseFile file, ContactDetails told) {
        this.id = ContactId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.tenure = file.tenure();
        this.facts = ContactFacts.of(told);
        countIn(file);
    }

    /** Goes on with a draft, to its end or not; what is recorded stays as it was. */
    void rewrite(CaseFile file, ContactDetails told) {
        if (!facts.draft()) {
            throw new StepRefused(new UnmetCondition(
                    "ALREADY_RECORDED",
                    "Der Kontakt ist festgehalten und kein Entwurf mehr",
                    "the contact is recorded and no draft any more"));
        }
        facts = ContactFacts.of(told);
        episode = file.episodeNumber();
        countIn(file);
    }

    void keep(Words sealed) {
        words = sealed;
    }

    private void countIn(CaseFile file) {
        sequence = facts.isConversation() ? (Integer) file.hold(facts.channel().isInPerson()) : null;
    }

    boolean isDraft() {
        return facts.draft();
    }

    ContactId id() {
        return id;
    }

    @Override
    public Place place() {
        return new Place("contact", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    ContactRecorded recorded() {
        return new ContactRecorded(
                caseFile.id(),
                episode,
                id.id(),
                sequence,
                facts.on(),
                facts.channel(),
                facts.durationMinutes(),
                facts.interpretation(),
                facts.accompanied(),
                facts.noShow(),
                facts.topics());
    }

    ContactView view(CaseFile file, ContactWords said) {
        return new ContactView(
                id.id(), episode, sequence, facts.with(file.passesNotesOf(tenure) ? said : said.withoutNotes()));
    }
}
