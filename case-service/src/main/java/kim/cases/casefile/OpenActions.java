package kim.cases.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kim.cases.concept.CaseType;
import kim.cases.concept.Concept;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Phase;
import kim.platform.Caller;

/** [W3] What the API would do for whoever leads the case; a button for anything else should not be offered. */
@ApplicationScoped
class OpenActions {

    private final CurrentConcept concepts;
    private final List<ActionSource> others;

    OpenActions(CurrentConcept concepts, @All List<ActionSource> others) {
        this.concepts = concepts;
        this.others = others;
    }

    List<Action> of(CaseFile file, InstrumentsOnFile onFile, Caller caller) {
        if (!caller.may("case:write")) {
            return List.of();
        }
        return file.isOpen() ? ofOpen(file, onFile) : ofClosed(file);
    }

    private List<Action> ofClosed(CaseFile file) {
        return Stream.concat(
                        Stream.of(Action.at(file, "reopen", "reopening")),
                        others.stream().flatMap(other -> other.ofClosed(file).stream()))
                .toList();
    }

    private List<Action> ofOpen(CaseFile file, InstrumentsOnFile onFile) {
        var actions = new ArrayList<>(List.of(
                Action.at(file, "record-contact", "contacts"),
                Action.at(file, "file-instrument", "instruments"),
                Action.at(file, "close", "closure")));
        actions.addAll(decisions(file, concepts.today()));
        actions.addAll(steps(file, onFile, concepts.today()));
        if (file.isForPlanning()) {
            actions.add(Action.at(file, "plan-goal", "goals"));
        }
        others.forEach(other -> actions.addAll(other.of(file)));
        return actions;
    }

    private static List<Action> decisions(CaseFile file, Concept concept) {
        var actions = new ArrayList<Action>();
        if (AdmissionRule.againstDeciding(file).isEmpty()) {
            actions.add(Action.at(file, "decide-admission", "admission"));
        }
        var types = Arrays.stream(CaseType.values())
                .filter(type -> TypeRule.against(file, type, concept).isEmpty())
                .map(CaseType::name)
                .toList();
        if (!types.isEmpty()) {
            actions.add(Action.choosing(file, "decide-type", "type", types));
        }
        return actions;
    }

    private static List<Action> steps(CaseFile file, InstrumentsOnFile onFile, Concept concept) {
        var isSettled = onFile.missingToLeave(file.phase(), file.assignment().focusArea(), concept)
                .isEmpty();
        return isSettled && !file.openSteps().isEmpty()
                ? List.of(Action.choosing(
                        file,
                        "change-phase",
                        "phase",
                        file.openSteps().stream().map(Phase::name).sorted().toList()))
                : List.of();
    }
}
