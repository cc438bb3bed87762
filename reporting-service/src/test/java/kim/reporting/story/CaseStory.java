package kim.reporting.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case; unless said otherwise of one person, at the Diakonie in Niederzier, who came alone for short counselling. */
public final class CaseStory extends Story {

    private final UUID id = UUID.randomUUID();
    private final Map<String, Object> traits = new HashMap<>();
    private final List<Map<String, Object>> persons = new ArrayList<>(List.of(aPerson()));
    private int episode;
    private int conversations;
    private int assessments;

    private CaseStory() {
        super("kim.cases");
        traits.putAll(Map.of(
                "caseId", id,
                "type", "KURZBERATUNG",
                "phase", "CLARIFICATION",
                "focusArea", "WELCOME",
                "post", "diakonie-juelich-welcome-1",
                "organisation", "diakonie-juelich",
                "municipality", "05358048",
                "accessRoute", "SELF",
                "householdKind", "SINGLE",
                "persons", persons));
    }

    public static CaseStory aCase() {
        return new CaseStory();
    }

    /** A person of whom nothing is known. */
    public static Map<String, Object> aPerson() {
        return new HashMap<>(Map.of(
                "personRef", UUID.randomUUID(),
                "nationalityGroup", "UNKNOWN",
                "residenceGroup", "UNKNOWN",
                "benefitSphere", "UNKNOWN"));
    }

    public static Map<String, Object> aPerson(Map<String, Object> known) {
        var person = aPerson();
        person.putAll(known);
        return person;
    }

    public UUID id() {
        return id;
    }

    /** Any attribute of the opening; before it is opened. */
    public CaseStory with(String trait, Object value) {
        traits.put(trait, value);
        return this;
    }

    public CaseStory at(String carrier) {
        return with("organisation", carrier).with("post", carrier + "-1");
    }

    public CaseStory family(int size) {
        persons.clear();
        for (var member = 0; member < size; member++) {
            persons.add(aPerson());
        }
        return with("householdKind", "FAMILY");
    }

    public CaseStory of(Map<String, Object> person) {
        persons.clear();
        persons.add(person);
        return this;
    }

    public CaseStory opened(String on) {
        return begin("kim.case.opened.v1", on);
    }

    public CaseStory reopened(String on) {
        return begin("kim.case.reopened.v1", on);
    }

    private CaseStory begin(String type, String on) {
        episode++;
        conversations = 0;
        assessments = 0;
        var data = new HashMap<>(traits);
        data.putAll(Map.of("episode", episode, "requestedOn", on, "openedOn", on, "on", on));
        return tell(type, on, data);
    }

    public CaseStory becomes(String type, String on) {
        return tell("kim.case.type-changed.v1", on, Map.of("episode", episode, "from", "?", "to", type, "on", on));
    }

    public CaseStory admitted(String on, boolean conversion) {
        return tell(
                "kim.case.admission-decided.v1",
                on,
                Map.of(
                        "episode", episode,
                        "decision", "ADMITTED",
                        "on", on,
                        "conversations", conversations,
                        "conversion", conversion,
                        "criteriaMet", 3,
                        "threshold", 2));
    }

    /** Another post takes over the lead. */
    public CaseStory assigned(String carrier, String on) {
        return tell(
                "kim.case.assigned.v1",
                on,
                Map.of(
                        "episode", episode,
                        "focusArea", "WELCOME",
                        "post", carrier + "-1",
                        "organisation", carrier,
                        "on", on));
    }

    /** @param settled whether it is settled, by field of action */
    public CaseStory assessed(String on, Map<String, Boolean> settled) {
        assessments++;
        return tell(
                "kim.case.needs-assessed.v1",
                on,
                Map.of(
                        "episode",
                        episode,
                        "assessmentId",
                        UUID.randomUUID(),
                        "number",
                        assessments,
                        "atClose",
                        false,
                        "on",
                        on,
                        "needs",
                        settled.entrySet().stream()
                                .map(need ->
                                        Map.of("field", need.getKey(), "urgency", "HIGH", "settled", need.getValue()))
                                .toList()));
    }

    public CaseStory goalEvaluated(UUID goal, String field, String attainment, String on) {
        return tell(
                "kim.case.goal-evaluated.v1",
                on,
                Map.of("episode", episode, "goalId", goal, "field", field, "attainment", attainment, "on", on));
    }

    public CaseStory observed(String kind, String field, String on, String... bodies) {
        return tell(
                "kim.case.observation-recorded.v1",
                on,
                Map.of(
                        "episode",
                        episode,
                        "observationId",
                        UUID.randomUUID(),
                        "kind",
                        kind,
                        "field",
                        field,
                        "bodies",
                        List.of(bodies),
                        "on",
                        on));
    }

    /** The whole household, as it is known since then. */
    public CaseStory householdChanged(String kind, String on, List<Map<String, Object>> members) {
        return tell(
                "kim.case.household-changed.v1",
                on,
                Map.of("episode", episode, "householdKind", kind, "on", on, "persons", members));
    }

    public CaseStory conversation(String on) {
        return contact(on, "OFFICE", Map.of("sequence", ++conversations));
    }

    public CaseStory contact(String on, String channel, Map<String, Object> more) {
        return contact(on, on, channel, more);
    }

    public CaseStory enteredLate(String on, String entered) {
        return contact(on, entered, "PHONE", Map.of());
    }

    private CaseStory contact(String on, String entered, String channel, Map<String, Object> more) {
        var data = new HashMap<String, Object>(Map.of(
                "episode",
                episode,
                "contactId",
                UUID.randomUUID(),
                "on",
                on,
                "channel",
                channel,
                "durationMinutes",
                45,
                "interpretation",
                "NONE",
                "accompaniment",
                false,
                "noShow",
                false,
                "topics",
                List.of("RESIDENCE")));
        data.putAll(more);
        return tell("kim.case.contact-recorded.v1", entered, data);
    }

    public CaseStory closed(String on, String reason, boolean early) {
        return tell(
                "kim.case.closed.v1",
                on,
                Map.of("episode", episode, "reason", reason, "early", early, "on", on, "openedOn", on));
    }

    /** Any other event of the case. */
    public CaseStory tell(String type, String on, Map<String, Object> data) {
        var whole = new HashMap<>(data);
        whole.put("caseId", id);
        tell(type, id.toString(), id.toString(), LocalDate.parse(on), whole);
        return this;
    }
}
