package kim.platform.testing;

import java.util.Optional;
import kim.platform.Role;

/** What a service prepares for its access matrix: somebody of every role, and one thing in every standing. */
public interface AccessWorld {

    String token(Role role);

    /**
     * What a path names the thing by; empty where none is prepared.
     *
     * @param path as the description has it, such as {@code /api/v1/cases/{id}/contacts/{contactId}}
     * @param parameter of that path, such as {@code contactId}
     */
    Optional<String> id(String path, String parameter, Standing standing);

    /** What the operation takes, as JSON; empty where nobody wrote it down, then an empty object is sent. */
    Optional<Object> body(String operationId, Standing standing);

    /** Whether it is the body that names the thing. */
    default boolean namesInBody(String operationId) {
        return false;
    }

    /** What stands behind the path, such as {@code ?reason=test}; empty for most. */
    default String query(String operationId) {
        return "";
    }
}
