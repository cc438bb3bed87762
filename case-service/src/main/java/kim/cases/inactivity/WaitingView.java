package kim.cases.inactivity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WaitingView(
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reason) {}
