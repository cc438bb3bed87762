package kim.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that is open to this caller now [W3]; it is done by a POST.
 *
 * @param to the values it can lead to, where the step has a choice
 */
public record Action(String rel, String href, @Nullable List<String> to) {

    /** A step without a choice, posted to that path below the case. */
    public static Action at(CaseFile file, String rel, String path) {
        return new Action(rel, href(file, path), null);
    }

    static String href(CaseFile file, String path) {
        return "/api/v1/cases/%s/%s".formatted(file.id(), path);
    }
}
