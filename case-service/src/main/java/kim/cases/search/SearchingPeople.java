package kim.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.cases.person.MatchingPeople;
import kim.platform.Caller;

/** [K4] Looks for people by a name that need not be spelt right. It keeps nothing, so it may be asked again. */
@ApplicationScoped
class SearchingPeople {

    private static final int MOST = 20;

    private final MatchingPeople matching;
    private final VisiblePeople visible;

    SearchingPeople(MatchingPeople matching, VisiblePeople visible) {
        this.matching = matching;
        this.visible = visible;
    }

    @Transactional
    List<Match> search(SearchRequest request, Caller caller) {
        var wanted = request.wanted();
        Map<UUID, PersonOfCase> known = visible.among(matching.candidates(wanted), caller).stream()
                .collect(Collectors.toMap(PersonOfCase::personId, Function.identity(), (one, other) -> one));
        var people = known.values().stream().map(PersonOfCase::person).toList();
        return matching.like(wanted, people, MOST).stream()
                .map(found -> Match.of(found, Objects.requireNonNull(known.get(found.personId()))))
                .toList();
    }
}
