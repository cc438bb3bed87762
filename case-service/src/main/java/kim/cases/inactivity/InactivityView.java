package kim.cases.inactivity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long nobody came, and what that means by the concept [C9].
 *
 * @param months after which the concept closes a case of this type; absent without such a rule
 * @param pausedBy what stops the clock today
 * @param closesOn absent while the clock stands still, or without a rule
 * @param warnedOn absent before the warning, and when it is overtaken by a contact or a pause
 */
record InactivityView(
        LocalDate since,
        @Nullable Integer months,
        List<Pause> pausedBy,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate warnedOn,
        @Nullable WaitingView waiting) {}
