package kim.cases.casefile;

import java.util.List;

/** A feature that adds to what can be done with a case [W3]; each says its own. */
public interface ActionSource {

    /** What the API would do now for whoever leads the open case. */
    List<Action> of(CaseFile file);

    /** What it would do although the case is closed: what people have a right to at any time. */
    default List<Action> ofClosed(CaseFile file) {
        return List.of();
    }
}
