package kim.cases.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kim.platform.KreisOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody with an immigration history, as far as they told about themselves [K1] [K7]. */
@Entity
class Person extends KreisOwned {

    private static final int ADULT = 18;

    @EmbeddedId
    private PersonId id;

    /** By this the rest of the world knows the person; random, so that it leads nowhere [D4]. */
    private UUID personRef;

    /** As it was told last; what has a time of its own is read from the life course. */
    @Embedded
    private MasterData masterData;

    @JdbcTypeCode(SqlTypes.JSON)
    private LifeCourse lifeCourse;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Protection protection;

    /** Sealed with the person's own key [D6]. */
    private byte @Nullable [] healthNeeds;

    protected Person() {}

    Person(MasterData told) {
        this.id = PersonId.next();
        this.personRef = UUID.randomUUID();
        this.masterData = told;
        this.lifeCourse = LifeCourse.of(told);
    }

    /** What is known now, whole; where it differs it holds from today. What is hidden stays unless it is told anew [K8]. */
    void rewrite(MasterData told, LocalDate today) {
        var known = protection == null ? told : told.inPlaceOf(masterData);
        retell(lifeCourse.changed(known, today), known, today);
    }

    /** What held from when to when, whole. Hidden addresses stay unless they are told anew [K8]. */
    void retell(LifeCourse told, LocalDate today) {
        var course = protection != null && told.addresses().isEmpty() ? told.livedAs(lifeCourse) : told;
        retell(course, masterData, today);
    }

    private void retell(LifeCourse course, MasterData known, LocalDate today) {
        lifeCourse = course;
        masterData = known.on(today, course);
    }

    /** [K8] From now on nobody sees where this person lives. */
    void protect(Protection safe) {
        protection = safe;
    }

    void unprotect() {
        protection = null;
    }

    void needs(byte @Nullable [] sealed) {
        healthNeeds = sealed;
    }

    Optional<byte[]> healthNeeds() {
        return Optional.ofNullable(healthNeeds);
    }

    /** Whether they surely are: of somebody whose birth date nobody knows it is not said. */
    boolean isMinor(LocalDate day) {
        var born = masterData.birthDate();
        return born != null && born.plusYears(ADULT).isAfter(day);
    }

    PersonId id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    Optional<Protection> protection() {
        return Optional.ofNullable(protection);
    }

    /** What is known as of that day, for whoever may know this person; where a protected person lives is left out [K8]. */
    MasterData shown(LocalDate day) {
        var known = known(day);
        return protection == null ? known : known.withoutPlace();
    }

    LifeCourse shownCourse() {
        return protection == null ? lifeCourse : lifeCourse.withoutPlaces();
    }

    /** Everything known as of that day, hidden or not. */
    MasterData known(LocalDate day) {
        return masterData.on(day, lifeCourse);
    }
}
