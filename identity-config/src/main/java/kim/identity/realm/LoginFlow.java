package kim.identity.realm;

import java.util.List;

/** One way to log in, step by step. */
record LoginFlow(String alias, String description, List<LoginStep> executions) {

    /** Every step, a group before what is in it. */
    List<PlacedStep> steps() {
        return executions.stream().flatMap(step -> step.placed(0)).toList();
    }
}
