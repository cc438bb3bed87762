package kim.referral.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import kim.referral.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** What a registration office handed in, as that office knows it; the need itself moves on as a chain of referrals. */
@Entity
class Intake extends KreisOwned {

    @EmbeddedId
    private ReferralId id;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "office"))
    private OrganisationCode office;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private IntakeState state = IntakeState.RECEIVED;

    private @Nullable LocalDate closesOn;

    @Embedded
    private @Nullable ItemKey item;

    protected Intake() {}

    /**
     * @param id of the chain that it begins, so that everybody means the same by it
     * @param item where it came in a batch
     */
    Intake(ReferralId id, OrganisationCode office, Instant receivedAt, @Nullable ItemKey item) {
        this.id = id;
        this.office = office;
        this.receivedAt = receivedAt;
        this.item = item;
    }

    void assigned() {
        state = IntakeState.ASSIGNED;
    }

    /** The office sees the end only later, so that it cannot tell from the moment what kind of end it was. */
    void ended(LocalDate shownFrom) {
        closesOn = shownFrom;
    }

    /** Whether it is what that item of a batch says, and not another by the same key. */
    boolean is(ItemKey sent) {
        return sent.equals(item);
    }

    UUID key() {
        return id.id();
    }

    IntakeReceipt receipt(LocalDate today) {
        return new IntakeReceipt(id.id(), stateOn(today), receivedAt);
    }

    IntakeState stateOn(LocalDate today) {
        return closesOn != null && !today.isBefore(closesOn) ? IntakeState.CLOSED : state;
    }
}
