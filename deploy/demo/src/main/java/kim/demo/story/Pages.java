package kim.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Predicate;
import kim.demo.client.Visitor;

/** Looks through a list of the API page by page. */
record Pages(Visitor visitor, String path) {

    /** The first item that is looked for, in the list's own order. */
    Optional<JsonNode> find(Predicate<JsonNode> looked) {
        var separator = path.contains("?") ? "&" : "?";
        var after = "";
        do {
            var page = visitor.get("%s%slimit=200%s", path, separator, after).expect(200);
            var found = page.list("/items").stream().filter(looked).findFirst();
            if (found.isPresent()) {
                return found;
            }
            after = page.json().hasNonNull("next") ? "&after=" + page.text("/next") : "";
        } while (!after.isEmpty());
        return Optional.empty();
    }
}
