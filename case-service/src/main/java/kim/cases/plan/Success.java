package kim.cases.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** What success means for an episode, set at its start so that its end can be held against it [P10]. */
@Entity
class Success extends KreisOwned implements Confidential {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;
    private LocalDate setOn;
    private @Nullable Integer contacts;
    private @Nullable Integer accompaniments;
    private @Nullable Integer months;

    @Embedded
    private @Nullable Words words;

    protected Success() {}

    Success(CaseFile file, LocalDate setOn) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.setOn = setOn;
    }

    /** Is said, for the first time or anew; returns what is to be sealed. */
    SuccessWords say(SetSuccessRequest request) {
        contacts = request.contacts();
        accompaniments = request.accompaniments();
        months = request.months();
        return SuccessWords.of(request);
    }

    void keep(Words sealed) {
        words = sealed;
    }

    @Override
    public Place place() {
        return new Place("success", id);
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    /** What it says where nobody can open it any more [D3]. */
    SuccessWords erased() {
        return new SuccessWords(null, contacts, accompaniments, months, List.of());
    }

    SuccessView view(SuccessWords said) {
        return new SuccessView(
                episode, setOn, said.meaning(), said.contacts(), said.accompaniments(), said.months(), said.own());
    }
}
