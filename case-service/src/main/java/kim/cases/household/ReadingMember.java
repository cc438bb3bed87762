package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.HiddenPlace;
import kim.cases.person.LifeCourse;
import kim.cases.person.LifeCourses;
import kim.cases.person.MemberView;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.cases.person.Protections;
import kim.platform.Caller;
import kim.platform.Versioned;

/** One member of the household, in the version to build a change on [C11]. */
@ApplicationScoped
class ReadingMember {

    private final Casework casework;
    private final Members members;
    private final LifeCourses courses;
    private final Protections protections;

    ReadingMember(Casework casework, Members members, LifeCourses courses, Protections protections) {
        this.casework = casework;
        this.members = members;
        this.courses = courses;
        this.protections = protections;
    }

    @Transactional
    Versioned<MemberView> read(CaseFileId id, PersonId person, Caller caller) {
        var file = casework.toRead(id, "household", caller);
        return members.read(file.household(), person);
    }

    @Transactional
    Versioned<LifeCourse> readLifeCourse(CaseFileId id, PersonId person, Caller caller) {
        var file = casework.toRead(id, "life course", caller);
        return courses.read(file.household(), person);
    }

    /** [K8] The one way to see where a protected person lives. */
    @Transactional
    HiddenPlace readHidden(CaseFileId id, PersonId person, String why, Caller caller) {
        var file = casework.toRead(id, "hidden place", caller);
        return protections.hidden(file.household(), person, why);
    }
}
