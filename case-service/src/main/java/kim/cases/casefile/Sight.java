package kim.cases.casefile;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kim.platform.Caller;
import kim.platform.PostCode;
import kim.platform.Role;

/**
 * Which cases exist for somebody [W]: those of the posts they act for, of the carrier they lead, of the Kreis they coordinate; a
 * closed focus area exists for its posts only [W2]. The one predicate for single views and lists alike; it names nothing
 * that does not apply to the caller, so that the database finds the cases by an index.
 */
public record Sight(String predicate, Parameters values) {

    private static final String OPEN_AREA = "file.assignment.closedArea = false";
    private static final String NOTHING = "1 = 0";

    /** @param posts for which the caller acts @param area the municipalities they coordinate, where not all [W6] */
    static Sight of(Caller caller, Set<PostCode> posts, Optional<Set<String>> area) {
        return of(caller, posts, area, " and " + OPEN_AREA);
    }

    /** What somebody may count: closed focus areas are part of every figure [W2]. */
    static Sight ofFigures(Caller caller, Set<PostCode> posts, Optional<Set<String>> area) {
        return of(caller, posts, area, "");
    }

    /** Where somebody sees names: coordination sees none, so it finds nobody by name. */
    public static Sight ofNames(Caller caller, Set<PostCode> posts) {
        var values = new Parameters();
        return new Sight(joined(namedWays(caller, posts, " and " + OPEN_AREA, values)), values);
    }

    private static Sight of(Caller caller, Set<PostCode> posts, Optional<Set<String>> area, String limit) {
        var values = new Parameters();
        var ways = namedWays(caller, posts, limit, values);
        if (caller.is(Role.COORDINATOR)) {
            ways.add(area.map(municipalities -> within(municipalities, values)).orElse("1 = 1") + limit);
        }
        return new Sight(joined(ways), values);
    }

    private static List<String> namedWays(Caller caller, Set<PostCode> posts, String limit, Parameters values) {
        var ways = new ArrayList<String>();
        if (!posts.isEmpty()) {
            ways.add("file.assignment.post.code in :posts");
            values.and("posts", posts.stream().map(PostCode::code).toList());
        }
        if (caller.is(Role.CARRIER_LEAD)) {
            ways.add("file.assignment.organisation.code = :organisation" + limit);
            values.and("organisation", caller.organisation().code());
        }
        return ways;
    }

    private static String within(Set<String> municipalities, Parameters values) {
        values.and("area", municipalities);
        return "file.municipality in :area";
    }

    private static String joined(List<String> ways) {
        return ways.isEmpty() ? NOTHING : "(" + String.join(" or ", ways) + ")";
    }
}
