package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kim.identity.concept.Concepts;

/**
 * [W5] Gives every user the posts that are held today, as the attribute {@code holdings} says; what has ended stays
 * written there. Users without that attribute are left alone. What is odd about holdings is told, and for people to mend.
 */
final class SettlingPosts {

    private final AdminApi api;
    private final Plan plan;
    private final String realm;
    private final PostsOfConcepts known;
    private final LocalDate today;

    SettlingPosts(AdminApi api, Plan plan, String realm, Concepts concepts, LocalDate today) {
        this.api = api;
        this.plan = plan;
        this.realm = realm;
        this.known = new PostsOfConcepts(concepts);
        this.today = today;
    }

    void settle() {
        api.get(realm + "/users" + RealmModel.ALL).stream()
                .flatMap(SettlingPosts::items)
                .map(ObjectNode.class::cast)
                .filter(user -> user.at("/attributes/holdings").isArray())
                .forEach(this::settle);
    }

    private void settle(ObjectNode user) {
        var name = user.path("username").asText();
        var running = running(user, name);
        var posts = running.stream().map(Holding::post).collect(Collectors.toCollection(TreeSet::new));
        watch(name, running, posts);
        if (!posts.equals(held(user))) {
            plan.change("~ user " + name + ": attributes.posts", () -> {
                var list = user.withObject("/attributes").putArray("posts");
                posts.forEach(list::add);
                api.put(realm + "/users/" + user.path("id").asText(), user);
            });
        }
    }

    private List<Holding> running(JsonNode user, String name) {
        var texts = items(user.at("/attributes/holdings")).map(JsonNode::asText).toList();
        texts.stream()
                .filter(text -> Holding.parse(text).isEmpty())
                .forEach(text -> plan.remark("! user " + name + " has a holding that cannot be read: " + text));
        return texts.stream()
                .flatMap(text -> Holding.parse(text).stream())
                .filter(holding -> holding.isRunning(today))
                .toList();
    }

    private void watch(String name, List<Holding> running, Set<String> posts) {
        posts.stream()
                .filter(post -> !known.has(post))
                .forEach(post -> plan.remark("! user " + name + " holds a post that no concept has: " + post));
        if (posts.stream().anyMatch(known::isCoordination) && posts.stream().anyMatch(known::isAuthority)) {
            plan.remark("! user " + name + " holds posts of both coordination and an authority");
        }
        var share = running.stream().map(Holding::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            plan.remark("! user " + name + " holds shares of " + share.toPlainString() + " in all");
        }
    }

    private static Set<String> held(JsonNode user) {
        return items(user.at("/attributes/posts")).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
