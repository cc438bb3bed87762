package kim.identity.realm;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kim.identity.concept.Concepts;
import kim.identity.concept.Post;

/** Which posts there are, by the name that tokens give them. */
final class PostsOfConcepts {

    private static final String COORDINATION = "I";
    private static final String AUTHORITIES = "III";

    private final Map<String, Post> byName;

    PostsOfConcepts(Concepts concepts) {
        byName = concepts.all().stream()
                .flatMap(concept -> concept.posts().stream())
                .collect(Collectors.toUnmodifiableMap(Post::inToken, Function.identity()));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    boolean isCoordination(String name) {
        return isOf(COORDINATION, name);
    }

    boolean isAuthority(String name) {
        return isOf(AUTHORITIES, name);
    }

    private boolean isOf(String buildingBlock, String name) {
        var post = byName.get(name);
        return post != null && post.buildingBlock().equals(buildingBlock);
    }
}
