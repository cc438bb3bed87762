package kim.platform.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service's own part in telling a person everything [D2]: it knows where it keeps what. */
public interface Telling {

    /** Everything kept of the subjects in the Kreis of the caller, by what it is; values as JSON has them. */
    Map<String, List<Map<String, @Nullable Object>>> tell(Collection<Subject> subjects);
}
