package kim.cases.person;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kim.platform.KreisOwned;

/** One person, or people who live as a family; who belongs to it from when to when is told by {@link Membership}. */
@Entity
class Household extends KreisOwned {

    @EmbeddedId
    private HouseholdId id;

    @Enumerated(EnumType.STRING)
    private HouseholdKind kind;

    protected Household() {}

    Household(HouseholdKind kind) {
        this.id = HouseholdId.next();
        this.kind = kind;
    }

    /** A single whom somebody joined is one no more [K2]. */
    void grow() {
        kind = HouseholdKind.FAMILY;
    }

    HouseholdId id() {
        return id;
    }

    HouseholdKind kind() {
        return kind;
    }
}
