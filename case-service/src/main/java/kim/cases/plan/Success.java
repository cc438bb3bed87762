package kim.cases.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What success means for an episode, set at its start so that its end can be held against it [P10]. */
@Entity
class Success extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    private int episode;
    private LocalDate setOn;
    private String meaning;
    private @Nullable Integer contacts;
    private @Nullable Integer accompaniments;
    private @Nullable Integer months;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OwnMeasure> own;

    protected Success() {}

    Success(CaseFile file, SetSuccessRequest request, LocalDate setOn) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.setOn = setOn;
        rewrite(request);
    }

    final void rewrite(SetSuccessRequest request) {
        meaning = request.meaning();
        contacts = request.contacts();
        accompaniments = request.accompaniments();
        months = request.months();
        own = Objects.requireNonNullElse(request.own(), List.of());
    }

    SuccessView view() {
        return new SuccessView(episode, setOn, meaning, contacts, accompaniments, months, own);
    }
}
