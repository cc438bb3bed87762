package kim.platform;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A step that is not open now: 409, naming the unmet conditions and the steps that are open [C5]. */
public class StepRefused extends RuntimeException {

    private final transient List<UnmetCondition> unmet;
    private final transient List<String> openSteps;

    public StepRefused(List<UnmetCondition> unmet, Collection<?> openSteps) {
        super(unmet.stream().map(condition -> condition.text().en()).collect(Collectors.joining("; ")));
        this.unmet = List.copyOf(unmet);
        this.openSteps = openSteps.stream().map(Object::toString).sorted().toList();
    }

    public StepRefused(UnmetCondition unmet) {
        this(List.of(unmet), List.of());
    }

    /** The state table knows no such step from here. */
    public StepRefused(Enum<?> from, Enum<?> to, Collection<?> openSteps) {
        this(
                List.of(new UnmetCondition(
                        "STEP_NOT_OPEN",
                        "Von %s führt kein Schritt nach %s".formatted(from, to),
                        "no step leads from %s to %s".formatted(from, to))),
                openSteps);
    }

    public List<UnmetCondition> unmet() {
        return unmet;
    }

    public List<String> openSteps() {
        return openSteps;
    }
}
