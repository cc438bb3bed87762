package kim.identity.realm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways to log in.
 *
 * @param bindings which of them the realm uses for what, by the realm's own property such as {@code browserFlow}
 */
record LoginFlows(Map<String, String> bindings, List<LoginFlow> flows) {

    LoginFlows {
        bindings = Map.copyOf(bindings);
        flows = List.copyOf(flows);
    }

    /** The same, some of them bound otherwise. */
    LoginFlows bound(Map<String, String> others) {
        var all = new HashMap<>(bindings);
        all.putAll(others);
        return new LoginFlows(all, flows);
    }
}
