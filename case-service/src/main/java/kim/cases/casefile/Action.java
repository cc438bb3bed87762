package kim.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that is open to this caller now [W3].
 *
 * @param method by which it is done, such as {@code POST}
 * @param to the values it can lead to, where the step has a choice
 */
public record Action(
        String rel, String method, String href, @Nullable List<String> to) {

    private static final String POST = "POST";

    /** A step without a choice, posted to that path below the case. */
    public static Action at(CaseFile file, String rel, String path) {
        return of(file, rel, POST, path);
    }

    /** A step without a choice, done by another method. */
    public static Action of(CaseFile file, String rel, String method, String path) {
        return new Action(rel, method, href(file, path), null);
    }

    static Action choosing(CaseFile file, String rel, String path, List<String> to) {
        return new Action(rel, POST, href(file, path), to);
    }

    private static String href(CaseFile file, String path) {
        return "/api/v1/cases/%s/%s".formatted(file.id(), path);
    }
}
