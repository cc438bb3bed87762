package kim.cases.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.BadInput;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.TimeOrderedId;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a household; nobody is ever deleted from it, they leave on a day [K3]. */
@Entity
class Membership extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    /** The first is the person of reference, whom letters and referrals are about. */
    private int position;

    private LocalDate since;

    private @Nullable LocalDate until;

    protected Membership() {}

    Membership(HouseholdId household, PersonId person, int position, LocalDate since) {
        this.id = TimeOrderedId.next();
        this.household = household;
        this.person = person;
        this.position = position;
        this.since = since;
    }

    /** Ends on that day; it is a mistake to leave before one came, or twice. */
    void leave(LocalDate on) {
        if (until != null) {
            throw new StepRefused(new UnmetCondition(
                    "HAS_LEFT", "Die Person gehört nicht mehr zum Haushalt", "the person has left the household"));
        }
        if (on.isBefore(since)) {
            throw new BadInput("/on", "Vor dem Einzug kann niemand ausziehen", "nobody leaves before they joined");
        }
        until = on;
    }

    /** Whether they belong to the household on that day; on the day they leave they still do. */
    boolean lastsOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    boolean isOfReference() {
        return position == 0;
    }

    PersonId person() {
        return person;
    }

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
