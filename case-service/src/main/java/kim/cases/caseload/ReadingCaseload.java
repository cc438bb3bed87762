package kim.cases.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kim.cases.concept.BuildingBlock;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Post;
import kim.platform.Caller;
import kim.platform.PostCode;
import kim.platform.Role;

/** [Z5] [D7] The load of one's own posts, of the carrier one leads, or of the Kreis one coordinates. */
@ApplicationScoped
class ReadingCaseload {

    private final RunningCases cases;
    private final CurrentConcept concepts;
    private final Clock clock;

    ReadingCaseload(RunningCases cases, CurrentConcept concepts, Clock clock) {
        this.cases = cases;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional
    Caseload read(Caller caller) {
        var today = LocalDate.now(clock);
        var concept = concepts.today();
        var weighing = new Weighing(concept, today);
        var running = cases.byPost();
        var posts = concept.posts().stream()
                .filter(post -> post.buildingBlock() == BuildingBlock.II)
                .filter(post -> isKnownTo(caller, post))
                .sorted(Comparator.comparing(Post::organisation).thenComparing(Post::code))
                .map(post -> weighing.of(post, running.getOrDefault(post.code(), Running.NONE)))
                .toList();
        return new Caseload(today, concept.caseManagementQuota(), posts, carriers(posts, weighing, caller));
    }

    /** A single post's holder learns nothing of the others of the carrier from its sum. */
    private static List<CarrierLoad> carriers(List<PostLoad> posts, Weighing weighing, Caller caller) {
        return posts.stream()
                .filter(post -> caller.is(Role.COORDINATOR) || leads(caller, post.organisation()))
                .collect(Collectors.groupingBy(PostLoad::organisation, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(carrier -> weighing.of(carrier.getKey(), carrier.getValue()))
                .toList();
    }

    private static boolean isKnownTo(Caller caller, Post post) {
        return caller.is(Role.COORDINATOR)
                || caller.holds(new PostCode(post.code()))
                || leads(caller, post.organisation());
    }

    private static boolean leads(Caller caller, String organisation) {
        return caller.is(Role.CARRIER_LEAD) && caller.organisation().code().equals(organisation);
    }
}
