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
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A case conference that was held [P6]; who undertook what in it is followed up by {@link Undertaking}s. */
@Entity
class Conference extends KreisOwned {

    @EmbeddedId
    private ConferenceId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;

    @Column(name = "\"on\"")
    private LocalDate on;

    private String subject;
    private boolean anonymised;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participant> participants;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DataCategory> categories;

    private String clientView;
    private @Nullable String result;

    protected Conference() {}

    Conference(CaseFile file, HoldConferenceRequest held) {
        this.id = ConferenceId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.on = held.on();
        this.subject = held.subject();
        this.anonymised = held.anonymised();
        this.participants = List.copyOf(held.participants());
        this.categories = held.spokenOf().stream().sorted().toList();
        this.clientView = held.clientView();
        this.result = held.result();
    }

    ConferenceId id() {
        return id;
    }

    ConferenceView view(List<Undertaking> undertakings) {
        return new ConferenceView(
                id.id(),
                episode,
                on,
                subject,
                anonymised,
                participants,
                categories,
                clientView,
                result,
                undertakings.stream().map(Undertaking::view).toList());
    }
}
