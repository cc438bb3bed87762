package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kim.cases.concept.CaseType;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Phase;
import kim.platform.Caller;
import kim.platform.Role;

/** [W3] What the API would do for this caller now; a button for anything else should not be offered. */
@ApplicationScoped
class OpenActions {

    private final CurrentConcept concepts;

    OpenActions(CurrentConcept concepts) {
        this.concepts = concepts;
    }

    List<Action> of(CaseFile file, InstrumentsOnFile onFile, Caller caller) {
        if (!caller.holds(file.assignment().post()) || !caller.is(Role.CASE_MANAGER)) {
            return List.of();
        }
        if (!file.isOpen()) {
            return List.of(action(file, "reopen", "reopening"));
        }
        var actions = new ArrayList<>(List.of(
                action(file, "record-contact", "contacts"),
                action(file, "record-consent", "consents"),
                action(file, "file-instrument", "instruments"),
                action(file, "close", "closure")));
        actions.addAll(decisions(file, concepts.today()));
        actions.addAll(steps(file, onFile, concepts.today()));
        if (file.isForPlanning()) {
            actions.add(action(file, "plan-goal", "goals"));
        }
        return actions;
    }

    private static List<Action> decisions(CaseFile file, Concept concept) {
        var actions = new ArrayList<Action>();
        if (AdmissionRule.againstDeciding(file).isEmpty()) {
            actions.add(action(file, "decide-admission", "admission"));
        }
        var types = Arrays.stream(CaseType.values())
                .filter(type -> TypeRule.against(file, type, concept).isEmpty())
                .map(CaseType::name)
                .toList();
        if (!types.isEmpty()) {
            actions.add(new Action("decide-type", href(file, "type"), types));
        }
        return actions;
    }

    private static List<Action> steps(CaseFile file, InstrumentsOnFile onFile, Concept concept) {
        var isSettled = onFile.missingToLeave(file.phase(), file.assignment().focusArea(), concept)
                .isEmpty();
        return isSettled && !file.openSteps().isEmpty()
                ? List.of(new Action(
                        "change-phase",
                        href(file, "phase"),
                        file.openSteps().stream().map(Phase::name).sorted().toList()))
                : List.of();
    }

    private static Action action(CaseFile file, String rel, String path) {
        return new Action(rel, href(file, path), null);
    }

    private static String href(CaseFile file, String path) {
        return "/api/v1/cases/%s/%s".formatted(file.id(), path);
    }
}
