package kim.cases.concept;

import org.jspecify.annotations.Nullable;

/**
 * The paper a concept is taken from.
 *
 * @param date day or month of the paper, as precise as it says
 */
public record Source(String code, String title, @Nullable String date) implements Coded {

    public Source {
        code = Unsaid.orEmpty(code);
        title = Unsaid.orEmpty(title);
    }
}
