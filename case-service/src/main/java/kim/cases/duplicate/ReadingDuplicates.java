package kim.cases.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.MatchingPeople;
import kim.cases.person.Members;
import kim.cases.person.PersonId;
import kim.cases.search.Match;
import kim.cases.search.PersonOfCase;
import kim.cases.search.VisiblePeople;
import kim.platform.Caller;

/** [K4] Who may be the same person as this member, and what was decided about that so far. */
@ApplicationScoped
class ReadingDuplicates {

    private static final String PURPOSE = "duplicates";
    private static final int MOST = 20;

    private final Casework casework;
    private final Members members;
    private final MatchingPeople matching;
    private final VisiblePeople visible;
    private final PersonLinks links;

    ReadingDuplicates(
            Casework casework, Members members, MatchingPeople matching, VisiblePeople visible, PersonLinks links) {
        this.casework = casework;
        this.members = members;
        this.matching = matching;
        this.visible = visible;
        this.links = links;
    }

    /** Proposals among the people whom the caller may know; whoever was decided about is proposed no more. */
    @Transactional
    List<Match> proposals(CaseFileId id, PersonId person, Caller caller) {
        var file = casework.toRead(id, PURPOSE, caller);
        members.requireIn(file.household(), person);
        var known = matching.known(person);
        var decided = links.decided(person);
        Map<UUID, PersonOfCase> others = visible.among(matching.candidates(known), caller).stream()
                .filter(other -> !other.householdId().equals(file.household().id()))
                .filter(other -> !decided.contains(other.person()))
                .collect(Collectors.toMap(PersonOfCase::personId, Function.identity(), (one, two) -> one));
        var people = others.values().stream().map(PersonOfCase::person).toList();
        return matching.same(known, people, MOST).stream()
                .map(found -> Match.of(found, Objects.requireNonNull(others.get(found.personId()))))
                .toList();
    }

    @Transactional
    List<LinkView> links(CaseFileId id, PersonId person, Caller caller) {
        var file = casework.toRead(id, PURPOSE, caller);
        members.requireIn(file.household(), person);
        return links.of(person).stream().map(link -> view(link, person, caller)).toList();
    }

    @Transactional
    LinkView link(CaseFileId id, PersonId person, LinkId link, Caller caller) {
        var file = casework.toRead(id, PURPOSE, caller);
        members.requireIn(file.household(), person);
        return view(links.of(person, link), person, caller);
    }

    private LinkView view(PersonLink link, PersonId person, Caller caller) {
        var other = visible.find(link.otherThan(person).id(), caller).map(LinkedPerson::of);
        return link.view(other.orElse(null));
    }
}
