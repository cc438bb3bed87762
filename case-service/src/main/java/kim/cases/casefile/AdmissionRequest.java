package kim.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import kim.cases.concept.Concept;
import kim.platform.BadInput;
import kim.platform.Violation;
import kim.platform.text.PlainText;

/**
 * A case manager's judgement whether this is a case for case management [C2].
 *
 * @param criteria of the concept, those that hold
 */
record AdmissionRequest(
        @NotNull Choice decision,
        @NotNull @Size(max = 30) List<@NotNull String> criteria,
        boolean clientAgrees,
        @NotBlank @Size(max = 4000) @PlainText String reason) {

    enum Choice {
        ADMIT,
        DECLINE
    }

    /** The criteria, each once. */
    List<String> distinctCriteria() {
        return criteria.stream().distinct().toList();
    }

    /** @throws BadInput naming each criterion that the concept does not know */
    void requireKnown(Concept concept) {
        var unknown = new ArrayList<Violation>();
        for (var i = 0; i < criteria.size(); i++) {
            if (!concept.admission().criteriaCodes().contains(criteria.get(i))) {
                unknown.add(new Violation(
                        "/criteria/" + i,
                        "Dieses Kriterium steht nicht im Konzept",
                        "this criterion is not in the concept"));
            }
        }
        BadInput.throwIfAny(unknown);
    }
}
