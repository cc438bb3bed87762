package kim.cases.conference;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.consent.DataCategory;
import kim.cases.words.Confidential;
import kim.cases.words.Place;
import kim.cases.words.Words;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A case conference that was held [P6]; who undertook what in it is followed up by {@link Undertaking}s. */
@Entity
class Conference extends KreisOwned implements Confidential {

    @EmbeddedId
    private ConferenceId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    @Column(name = "\"on\"")
    private LocalDate on;

    private boolean anonymised;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DataCategory> categories;

    @Embedded
    private @Nullable Words words;

    protected Conference() {}

    Conference(CaseFile file, HoldConferenceRequest held) {
        this.id = ConferenceId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.on = held.on();
        this.anonymised = held.anonymised();
        this.categories = held.spokenOf().stream().sorted().toList();
    }

    void keep(Words sealed) {
        words = sealed;
    }

    ConferenceId id() {
        return id;
    }

    @Override
    public Place place() {
        return new Place("conference", id.id());
    }

    @Override
    public @Nullable Words words() {
        return words;
    }

    ConferenceView view(ConferenceWords said, List<UndertakingView> undertakings) {
        return new ConferenceView(
                id.id(),
                episode,
                on,
                said.subject(),
                anonymised,
                said.participants(),
                categories,
                said.clientView(),
                said.result(),
                undertakings);
    }
}
