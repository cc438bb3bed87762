package kim.cases.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A form that was filled in, signed or refused, in the version it had; later ones stand beside it, none is replaced [P7]. */
@Entity
class InstrumentOnFile extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    /** What was on file in an earlier episode settles nothing in this one [C10]. */
    private int episode;

    private String code;

    private String formVersion;

    @Column(name = "\"on\"")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    private @Nullable String reason;

    protected InstrumentOnFile() {}

    InstrumentOnFile(CaseFile file, FileInstrumentRequest filed) {
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.episode = file.episodeNumber();
        this.code = filed.code();
        this.formVersion = filed.version();
        this.on = filed.on();
        this.state = filed.state();
        this.reason = filed.reason();
    }

    boolean isOf(Episode other) {
        return episode == other.number();
    }

    String code() {
        return code;
    }

    InstrumentState state() {
        return state;
    }

    InstrumentView view() {
        return new InstrumentView(episode, code, formVersion, on, state, reason);
    }
}
