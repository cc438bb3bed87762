package kim.cases.emergency;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.platform.KreisOwned;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.TimeOrderedId;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** Somebody opened a case that is not theirs, for a reason, and until their time is over [D5]. */
@Entity
class EmergencyAccess extends KreisOwned {

    /** Long enough for a day's work; whoever needs longer is named as deputy. */
    private static final Duration LASTS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "post"))
    private PostCode post;

    private String organisation;
    private boolean closedArea;
    private String who;
    private String reason;
    private Instant since;
    private Instant until;
    private @Nullable String seenBy;
    private @Nullable Instant seenAt;

    protected EmergencyAccess() {}

    EmergencyAccess(CaseFile file, String who, String reason, Instant now) {
        var assignment = file.assignment();
        this.id = TimeOrderedId.next();
        this.caseFile = file.id();
        this.post = assignment.post();
        this.organisation = assignment.organisation().code();
        this.closedArea = assignment.closedArea();
        this.who = who;
        this.reason = reason;
        this.since = now;
        this.until = now.plus(LASTS);
    }

    /** Coordination took notice; the first who did stays named. */
    void see(String coordinator, Instant now) {
        if (seenAt != null) {
            throw new StepRefused(new UnmetCondition(
                    "ALREADY_SEEN", "Der Notzugriff ist schon zur Kenntnis genommen", "this was noticed already"));
        }
        seenBy = coordinator;
        seenAt = now;
    }

    UUID id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    /** @param mayKnowCase of a closed focus area coordination learns that it happened, not in which case [W2] */
    EmergencyAccessView view(boolean mayKnowCase) {
        return new EmergencyAccessView(
                id,
                closedArea && !mayKnowCase ? null : caseFile.id(),
                post.code(),
                organisation,
                who,
                reason,
                since,
                until,
                seenBy,
                seenAt);
    }
}
