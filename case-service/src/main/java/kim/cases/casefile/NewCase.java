package kim.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;
import kim.cases.person.NewHousehold;
import org.jspecify.annotations.Nullable;

/** Everything a case begins with. */
public record NewCase(
        Assignment assignment,
        @Nullable String municipality,
        String accessRoute,
        LocalDate requestedOn,
        @Nullable UUID referralId,
        @Nullable String externalReference,
        NewHousehold household) {}
