package kim.cases.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household as the reader may see it.
 *
 * @param personId only together with the master data
 * @param masterData absent where the view is pseudonymised
 * @param protection where it is there, address and contact data are hidden and only its channel is safe [K8]
 * @param until the day on which they left, if they did
 */
public record MemberView(
        @Nullable UUID personId,
        @Nullable MasterData masterData,
        @Nullable Protection protection,
        CoarsePerson coarse,
        LocalDate since,
        @Nullable LocalDate until) {

    static MemberView faceless(CoarsePerson coarse, Membership membership) {
        return new MemberView(null, null, null, coarse, membership.since(), membership.until());
    }
}
