package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.casefile.CaseAct;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.LifeCourse;
import kim.cases.person.LifeCourses;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;

/** [K5] [K6] Residence status, benefit spheres and addresses with their times, whole; no change of them moves the case. */
@ApplicationScoped
class RewritingLifeCourse {

    private final Casework casework;
    private final Members members;
    private final LifeCourses courses;
    private final HouseholdNews news;

    RewritingLifeCourse(Casework casework, Members members, LifeCourses courses, HouseholdNews news) {
        this.casework = casework;
        this.members = members;
        this.courses = courses;
        this.news = news;
    }

    @Transactional
    void rewrite(CaseFileId id, PersonId person, LifeCourse told, ExpectedVersion expected, Caller caller) {
        var file = casework.toChange(id, CaseAct.HOUSEHOLD_CHANGED, caller);
        file.requireOpen();
        var before = members.coarse(file.household(), person);
        courses.rewrite(file.household(), person, told, expected);
        news.tellIfCoarselyDifferent(file, before, members.coarse(file.household(), person));
    }
}
