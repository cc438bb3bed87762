package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.ExpectedVersion;
import kim.platform.audit.Audit;

/** [K8] People whose place must not become known; one comes here through the case. */
@ApplicationScoped
public class Protections {

    private final MemberFiles files;
    private final Audit audit;
    private final Clock clock;

    Protections(MemberFiles files, Audit audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    public void protect(HouseholdId household, PersonId id, Protection safe, ExpectedVersion expected) {
        var member = files.of(household, id);
        member.mustBeAsRead(expected);
        member.person().protect(safe);
        audit.wrote(Members.KIND, id.id(), "protected");
    }

    public void unprotect(HouseholdId household, PersonId id, ExpectedVersion expected) {
        var member = files.of(household, id);
        member.mustBeAsRead(expected);
        member.person().unprotect();
        audit.wrote(Members.KIND, id.id(), "protection lifted");
    }

    /** What is hidden from every other view; it is noted why somebody had to see it [D1]. */
    public HiddenPlace hidden(HouseholdId household, PersonId id, String why) {
        var known = files.of(household, id).person().known(LocalDate.now(clock));
        audit.read(Members.KIND, id.id(), "hidden place: " + why);
        return new HiddenPlace(known.municipality(), known.contact());
    }
}
