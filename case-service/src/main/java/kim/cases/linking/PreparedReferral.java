package kim.cases.linking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.cases.casefile.Assignment;
import kim.cases.casefile.CaseFileId;
import kim.cases.consent.ConsentId;
import kim.cases.plan.MeasureId;
import kim.platform.Gone;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A referral on its way out: its payload waits here to be fetched, as long as consent and need last. */
@Entity
class PreparedReferral extends KreisOwned {

    /** Becomes the id of the referral and of its chain. */
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private @Nullable MeasureId measure;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "consent_id"))
    private ConsentId consent;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "recipient"))
    private OrganisationCode recipient;

    private @Nullable String matter;

    private LocalDate preparedOn;

    private @Nullable LocalDate forgottenOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Payload payload;

    protected PreparedReferral() {}

    PreparedReferral(CaseFileId caseFile, @Nullable MeasureId measure, ConsentId consent, Payload payload) {
        this.id = payload.referralId();
        this.caseFile = caseFile;
        this.measure = measure;
        this.consent = consent;
        this.recipient = new OrganisationCode(payload.recipient());
        this.matter = payload.matter();
        this.preparedOn = payload.preparedOn();
        this.payload = payload;
    }

    /** @throws Gone when consent was withdrawn or the referral is over */
    Payload payload() {
        if (payload == null) {
            throw new Gone();
        }
        return payload;
    }

    /** [E3] [R10] What was to be passed on is deleted; that there was something stays. */
    void forget(LocalDate on) {
        if (payload != null) {
            payload = null;
            forgottenOn = on;
        }
    }

    ReferralPrepared prepared(Assignment asker, Recipient to) {
        return new ReferralPrepared(
                caseFile.id(),
                measure == null ? null : measure.id(),
                id,
                measure == null ? ReferralPrepared.Kind.INQUIRY : ReferralPrepared.Kind.LINKING,
                asker.organisation().code(),
                asker.post().code(),
                to.code().code(),
                to.kind(),
                matter,
                consent.id(),
                preparedOn);
    }
}
