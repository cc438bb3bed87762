package kim.cases.casefile;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.cases.concept.CaseType;
import kim.cases.concept.Phase;
import org.jspecify.annotations.Nullable;

/** Which cases a list is about; a bean parameter, every filter may be left out. */
public class CaseFilter {

    private static final String RUNNING = """
            (episode.openedOn <= :runningOn and (episode.closedOn is null or episode.closedOn > :runningOn)
             or exists (select 1 from file.pastEpisodes p where p.openedOn <= :runningOn and p.closedOn > :runningOn))""";

    @QueryParam("status")
    @Nullable
    CaseStatus status;

    @QueryParam("type")
    @Nullable
    CaseType type;

    @QueryParam("phase")
    @Nullable
    Phase phase;

    @QueryParam("post")
    @Nullable
    String post;

    @QueryParam("focusArea")
    @Nullable
    String focusArea;

    @QueryParam("externalReference")
    @Nullable
    String externalReference;

    /** Cases running on this day: opened on or before it and not closed by its end, in any of their episodes [M8]. */
    @QueryParam("runningOn")
    @Nullable
    LocalDate runningOn;

    /** Adds what is filtered to the predicate, and its values to the parameters. */
    String narrow(String predicate, Parameters values) {
        var conditions = new ArrayList<>(List.of(predicate));
        add(conditions, values, "type = :type", "type", type);
        add(conditions, values, "phase = :phase", "phase", phase);
        add(conditions, values, "assignment.post.code = :post", "post", post);
        add(conditions, values, "assignment.focusArea = :focusArea", "focusArea", focusArea);
        add(conditions, values, "externalReference = :reference", "reference", externalReference);
        add(conditions, values, RUNNING, "runningOn", runningOn);
        if (status != null) {
            conditions.add(status == CaseStatus.OPEN ? "phase <> CLOSED" : "phase = CLOSED");
        }
        return String.join(" and ", conditions);
    }

    private static void add(
            List<String> conditions, Parameters values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.and(name, value);
        }
    }
}
