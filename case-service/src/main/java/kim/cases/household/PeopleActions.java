package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.casefile.Action;
import kim.cases.casefile.ActionSource;
import kim.cases.casefile.CaseFile;
import kim.cases.person.MemberStanding;
import kim.cases.person.Members;

/** What can be done about the people of a case: somebody joins, each is known better, protected, linked, or leaves. */
@ApplicationScoped
class PeopleActions implements ActionSource {

    private final Members members;

    PeopleActions(Members members) {
        this.members = members;
    }

    @Override
    public List<Action> of(CaseFile file) {
        return Stream.concat(
                        Stream.of(Action.at(file, "join-household", "members")),
                        members.standing(file.household()).stream().flatMap(member -> about(file, member)))
                .toList();
    }

    /** [K8] A place can be hidden at any time. */
    @Override
    public List<Action> ofClosed(CaseFile file) {
        return members.standing(file.household()).stream()
                .map(member -> protection(file, member))
                .toList();
    }

    private static Stream<Action> about(CaseFile file, MemberStanding member) {
        var rewriting = Stream.of(
                Action.of(file, "rewrite-member", "PUT", path(member)),
                Action.of(file, "rewrite-life-course", "PUT", path(member) + "/life-course"),
                Action.of(file, "rewrite-health-needs", "PUT", path(member) + "/health-needs"),
                Action.at(file, "link-persons", path(member) + "/links"),
                protection(file, member));
        var leaving = member.belongs()
                ? Stream.of(Action.at(file, "leave-household", path(member) + "/departure"))
                : Stream.<Action>empty();
        return Stream.concat(rewriting, leaving);
    }

    private static Action protection(CaseFile file, MemberStanding member) {
        var place = path(member) + "/protection";
        return member.isProtected()
                ? Action.of(file, "unprotect-member", "DELETE", place)
                : Action.of(file, "protect-member", "PUT", place);
    }

    private static String path(MemberStanding member) {
        return "members/" + member.id();
    }
}
