package kim.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that is open to this caller now [W3]; it is done by a POST.
 *
 * @param to the values it can lead to, where the step has a choice
 */
record Action(String rel, String href, @Nullable List<String> to) {}
