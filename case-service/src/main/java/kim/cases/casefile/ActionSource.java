package kim.cases.casefile;

import java.util.List;

/** A feature that adds to what can be done with an open case [W3]; each says its own. */
public interface ActionSource {

    /** What the API would do now for whoever leads the open case. */
    List<Action> of(CaseFile file);
}
