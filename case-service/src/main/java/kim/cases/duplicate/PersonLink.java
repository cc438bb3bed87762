package kim.cases.duplicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kim.cases.person.PersonId;
import kim.platform.KreisOwned;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/** [K4] A person's decision about two records. It changes neither of them, so undoing it loses nothing. */
@Entity
class PersonLink extends KreisOwned {

    @EmbeddedId
    private LinkId id;

    /** The smaller of both ids, so that a pair is the same pair from either side. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "one_id"))
    private PersonId one;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "other_id"))
    private PersonId other;

    @Enumerated(EnumType.STRING)
    private LinkDecision decision;

    private String reason;
    private String decidedBy;
    private LocalDate decidedOn;
    private @Nullable String undoneBecause;
    private @Nullable LocalDate undoneOn;

    protected PersonLink() {}

    PersonLink(PersonId person, PersonId second, LinkDecision decision, String reason, String who, LocalDate on) {
        this.id = LinkId.next();
        this.one = person.compareTo(second) < 0 ? person : second;
        this.other = person.compareTo(second) < 0 ? second : person;
        this.decision = decision;
        this.reason = reason;
        this.decidedBy = who;
        this.decidedOn = on;
    }

    /** The decision no longer holds; that it was made stays. */
    void undo(String because, LocalDate on) {
        if (undoneOn != null) {
            throw new StepRefused(new UnmetCondition(
                    "LINK_UNDONE", "Die Verknüpfung ist schon aufgehoben", "the link has been undone already"));
        }
        undoneBecause = because;
        undoneOn = on;
    }

    boolean holds() {
        return undoneOn == null;
    }

    LinkId id() {
        return id;
    }

    PersonId otherThan(PersonId person) {
        return one.equals(person) ? other : one;
    }

    LinkView view(@Nullable LinkedPerson visible) {
        return new LinkView(id.id(), decision, reason, decidedOn, undoneOn, undoneBecause, visible);
    }
}
