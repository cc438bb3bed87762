package kim.referral.referral;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import kim.platform.Caller;
import kim.platform.PostCode;
import kim.platform.Role;

/**
 * Whose eyes a list is made for, kept apart from the request that asked: a stream goes on after it.
 *
 * @param clears acts for what was sent from clearing
 * @param seesClearing is concerned with what went there
 */
public record Viewer(List<String> posts, String organisation, boolean clears, boolean seesClearing) {

    public static Viewer of(Caller caller) {
        return new Viewer(
                caller.posts().stream().map(PostCode::code).toList(),
                caller.organisation().code(),
                caller.may(Sender.CLEARING),
                caller.is(Role.COORDINATOR) && caller.may("clearing:read"));
    }

    Parameters parameters() {
        return Parameters.with("posts", posts).and("organisation", organisation).and("clears", clears);
    }
}
