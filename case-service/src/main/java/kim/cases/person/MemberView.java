package kim.cases.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household as the reader may see it.
 *
 * @param personId only together with the master data
 * @param masterData absent where the view is pseudonymised
 * @param until the day on which they left, if they did
 */
public record MemberView(
        @Nullable UUID personId,
        @Nullable MasterData masterData,
        CoarsePerson coarse,
        LocalDate since,
        @Nullable LocalDate until) {}
