package kim.cases.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.Casework;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.platform.Violation;
import kim.platform.codelist.CodeLists;

/** How an observation is kept in the same step in which it was made [S1] [P4]. */
@ApplicationScoped
public class Observations {

    private final ObservationFiles files;
    private final CurrentConcept concepts;
    private final CodeLists codes;
    private final Casework casework;

    Observations(ObservationFiles files, CurrentConcept concepts, CodeLists codes, Casework casework) {
        this.files = files;
        this.concepts = concepts;
        this.codes = codes;
        this.casework = casework;
    }

    /** @param place where in the request the observation stands */
    public List<Violation> violations(ObservationDetails seen, CaseFile file, String place) {
        var mistakes = new ArrayList<Violation>();
        var municipality = seen.municipality();
        if (municipality != null && !codes.isMunicipalityOf(file.kreis(), municipality)) {
            mistakes.add(new Violation(
                    place + "/municipality",
                    "Eine solche Kommune gibt es im Kreis nicht",
                    "there is no such municipality in the Kreis"));
        }
        mistakes.addAll(unknownBodies(seen, concepts.today(), place));
        return mistakes;
    }

    public UUID keep(CaseFile file, ObservationDetails seen, LocalDate on) {
        var observation = new Observation(file, seen, on);
        files.persist(observation);
        casework.tell(file, observation.recorded());
        return observation.id();
    }

    private static List<Violation> unknownBodies(ObservationDetails seen, Concept concept, String place) {
        var mistakes = new ArrayList<Violation>();
        for (int i = 0; i < seen.named().size(); i++) {
            if (concept.organisation(seen.named().get(i)).isEmpty()) {
                mistakes.add(new Violation(
                        "%s/bodies/%d".formatted(place, i),
                        "Das Konzept kennt keine Organisation mit diesem Code",
                        "the concept knows no organisation with this code"));
            }
        }
        return mistakes;
    }
}
