package kim.demo.population;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kim.demo.concept.Concept;
import kim.demo.concept.Post;
import kim.demo.form.Deputy;
import kim.demo.form.GroupEvent;
import kim.demo.form.OpenHour;

/** Settles when a post holds open hours and group events, and who acts for it in summer. */
final class PlanningPost {

    private static final Weighted<String> AGES =
            Weighted.of(List.of("UNDER_18", "FROM_18_TO_26", "FROM_27_TO_64", "FROM_65"), age -> switch (age) {
                case "FROM_27_TO_64" -> 60;
                case "FROM_18_TO_26" -> 28;
                default -> 6;
            });
    private static final int MONTHS_BETWEEN = 3;
    private static final int HOLIDAY = 13;

    private final Concept concept;
    private final Seed seed;
    private final Distributions distributions;

    PlanningPost(Concept concept, Seed seed, Distributions distributions) {
        this.concept = concept;
        this.seed = seed;
        this.distributions = distributions;
    }

    List<PostPlan> plans() {
        var posts = concept.caseManagersOn(seed.from());
        return IntStream.range(0, posts.size())
                .mapToObj(i -> plan(posts.get(i), posts, seed.chanceOf(concept.ags(), -1 - i)))
                .toList();
    }

    private PostPlan plan(Post post, List<Post> posts, RandomGenerator random) {
        var hours = new ArrayList<OpenHour>();
        var events = new ArrayList<GroupEvent>();
        for (var month = seed.from(); month.isBefore(seed.until()); month = month.plusMonths(MONTHS_BETWEEN)) {
            var day = Workdays.after(month, 0, 20, random);
            hours.add(openHour(post, day, random));
            if (random.nextInt(3) == 0) {
                events.add(groupEvent(post, day, random));
            }
        }
        return new PostPlan(concept, post, hours, events, deputies(post, posts, random));
    }

    private OpenHour openHour(Post post, LocalDate day, RandomGenerator random) {
        var visits = IntStream.range(0, random.nextInt(2, 8))
                .mapToObj(visit -> new OpenHour.Visit(
                        distributions.topics.pickSeveral(random.nextInt(1, 3), random),
                        10 * random.nextInt(1, 4),
                        language(random),
                        "NONE",
                        AGES.pick(random)))
                .toList();
        return new OpenHour(post.code(), day, "Rathaus", 180, visits);
    }

    private GroupEvent groupEvent(Post post, LocalDate day, RandomGenerator random) {
        return new GroupEvent(
                post.code(),
                random.nextBoolean() ? "INFORMATION_EVENT" : "GROUP_COUNSELLING",
                day,
                "Familienzentrum",
                120,
                distributions.topics.pickSeveral(2, random),
                List.of(language(random)),
                random.nextInt(6, 40));
    }

    /** [Z6] In the summer holidays, where the carrier has another post. */
    private List<Deputy> deputies(Post post, List<Post> posts, RandomGenerator random) {
        var since = Workdays.after(LocalDate.of(seed.until().getYear(), Month.JULY, 1), 0, 30, random);
        return posts.stream()
                .filter(other -> other.organisation().equals(post.organisation()))
                .filter(other -> !other.code().equals(post.code()))
                .limit(1)
                .map(other -> new Deputy(post.code(), other.code(), since, since.plusDays(HOLIDAY), "Urlaub"))
                .toList();
    }

    private String language(RandomGenerator random) {
        return distributions.origins.pick(random).languages().getFirst();
    }
}
