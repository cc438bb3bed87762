package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.BadInput;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;

/** What held for members of a household from when to when [K5]; one comes here through the case. */
@ApplicationScoped
public class LifeCourses {

    private final MemberFiles files;
    private final Audit audit;
    private final Clock clock;

    LifeCourses(MemberFiles files, Audit audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    public Versioned<LifeCourse> read(HouseholdId household, PersonId id) {
        var member = files.of(household, id);
        audit.read(Members.KIND, id.id(), "life course");
        return new Versioned<>(member.person().shownCourse(), member.version());
    }

    /** @throws BadInput naming every period that cannot have been */
    public void rewrite(HouseholdId household, PersonId id, LifeCourse told, ExpectedVersion expected) {
        var member = files.of(household, id);
        member.mustBeAsRead(expected);
        BadInput.throwIfAny(LifeCourseRule.mistakes(told));
        member.person().retell(told, LocalDate.now(clock));
        audit.wrote(Members.KIND, id.id(), "life course");
    }
}
