package kim.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Names whoever holds two roles that the realm wants apart [W5]; what becomes of it is for people to say. */
final class RolesApart {

    private final AdminApi api;
    private final Plan plan;
    private final Places places;

    RolesApart(AdminApi api, Plan plan, Places places) {
        this.api = api;
        this.plan = plan;
        this.places = places;
    }

    void watch(Desired realm) {
        realm.parts().stream()
                .filter(part -> part.kind() == RealmModel.ROLE)
                .forEach(role -> apartFrom(role).forEach(other -> watch(role.key(), other)));
    }

    private void watch(String role, String other) {
        var both = new TreeSet<>(holders(role));
        both.retainAll(holders(other));
        both.forEach(user -> plan.remark("! user " + user + " holds both role " + role + " and role " + other));
    }

    private Set<String> holders(String role) {
        return places.of(RealmModel.ROLE, role).flatMap(path -> api.get(path + "/users" + RealmModel.ALL)).stream()
                .flatMap(RolesApart::items)
                .map(user -> user.path("username").asText())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> apartFrom(Desired role) {
        return items(role.body().at("/attributes/apartFrom")).map(JsonNode::asText);
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
