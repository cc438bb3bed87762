package kim.cases.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets [S5].
 *
 * @param rhythm in words
 * @param members functions and bodies, never people by name
 */
public record Committee(String code, String name, @Nullable String rhythm, List<String> members) implements Coded {

    public Committee {
        code = Unsaid.orEmpty(code);
        name = Unsaid.orEmpty(name);
        members = Unsaid.orEmpty(members);
    }
}
