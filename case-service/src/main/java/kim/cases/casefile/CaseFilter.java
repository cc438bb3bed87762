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
            (file.episode.openedOn <= :runningOn and (file.episode.closedOn is null or file.episode.closedOn > :runningOn)
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

    boolean wantsReference() {
        return externalReference != null;
    }

    /** Whether it is too coarse to find one case by it; only then closed cases may be counted for others [W2]. */
    boolean singlesNobodyOut() {
        return externalReference == null && post == null && phase == null && type == null;
    }

    /** The cases of this sight that the list is about. */
    Sight narrow(Sight sight) {
        var conditions = new ArrayList<>(List.of(sight.predicate()));
        var values = sight.values();
        add(conditions, values, "file.standing.type = :type", "type", type);
        add(conditions, values, "file.standing.phase = :phase", "phase", phase);
        add(conditions, values, "file.assignment.post.code = :post", "post", post);
        add(conditions, values, "file.assignment.focusArea = :focusArea", "focusArea", focusArea);
        add(conditions, values, "file.provenance.externalReference = :reference", "reference", externalReference);
        add(conditions, values, RUNNING, "runningOn", runningOn);
        if (status != null) {
            conditions.add(
                    status == CaseStatus.OPEN ? "file.standing.phase <> CLOSED" : "file.standing.phase = CLOSED");
        }
        return new Sight(String.join(" and ", conditions), values);
    }

    private static void add(
            List<String> conditions, Parameters values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.and(name, value);
        }
    }
}
