package kim.cases.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import kim.platform.KreisOwned;

/** Somebody with an immigration history, as far as they told about themselves [K1] [K7]. */
@Entity
class Person extends KreisOwned {

    @EmbeddedId
    private PersonId id;

    /** By this the rest of the world knows the person; random, so that it leads nowhere [D4]. */
    private UUID personRef;

    @Embedded
    private MasterData masterData;

    protected Person() {}

    Person(MasterData masterData) {
        this.id = PersonId.next();
        this.personRef = UUID.randomUUID();
        this.masterData = masterData;
    }

    /** What is known now, whole. */
    void rewrite(MasterData known) {
        masterData = known;
    }

    PersonId id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    MasterData masterData() {
        return masterData;
    }
}
