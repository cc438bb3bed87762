package kim.demo.population;

import java.time.LocalDate;
import java.util.List;
import kim.demo.client.Identity;
import kim.demo.concept.Concept;
import kim.demo.form.NewCase;

/**
 * A case as it will have been: settled before the first call, by the seed alone.
 *
 * @param openedOn the day on which it is opened
 * @param course what happens afterwards, in order
 */
record CasePlan(Concept concept, NewCase opening, LocalDate openedOn, List<Happening> course) {

    String reference() {
        return opening.externalReference();
    }

    /** [R3] Names a call of this plan for ever. */
    String key(Object call) {
        return concept.ags() + "/" + reference() + "/" + call;
    }

    Identity caseManager() {
        return concept.caseManager(opening.post());
    }
}
