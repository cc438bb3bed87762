package kim.reporting.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happens without a case: an open hour, a group; unless said otherwise at the Diakonie in Niederzier. */
public final class GroupStory extends Story {

    private static final Map<String, Object> PLACE = Map.of(
            "post", "diakonie-juelich-welcome-1",
            "organisation", "diakonie-juelich",
            "municipality", "05358048",
            "durationMinutes", 90);

    private GroupStory() {
        super("kim.cases");
    }

    @SafeVarargs
    public static GroupStory anOpenHour(String on, Map<String, Object>... contacts) {
        return new GroupStory()
                .tell(
                        "kim.case.open-hour-recorded.v1",
                        on,
                        Map.of(
                                "contacts",
                                List.of(contacts).stream()
                                        .map(GroupStory::contact)
                                        .toList()));
    }

    public static GroupStory aGroup(String kind, String on, int heads) {
        return new GroupStory()
                .tell(
                        "kim.case.group-event-recorded.v1",
                        on,
                        Map.of("kind", kind, "topics", List.of("HOUSING"), "headCount", heads));
    }

    private static Map<String, Object> contact(Map<String, Object> known) {
        var contact = new HashMap<String, Object>(Map.of("topics", List.of("HOUSING")));
        contact.putAll(known);
        return contact;
    }

    private GroupStory tell(String type, String on, Map<String, Object> data) {
        var id = UUID.randomUUID();
        var whole = new HashMap<>(data);
        whole.putAll(PLACE);
        whole.putAll(Map.of("id", id, "on", on));
        tell(type, id.toString(), id.toString(), LocalDate.parse(on), whole);
        return this;
    }
}
