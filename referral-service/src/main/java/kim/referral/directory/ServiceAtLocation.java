package kim.referral.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A service where it can be met, with the hours that hold there. */
record ServiceAtLocation(
        @NotNull UUID location, @Size(max = 20) List<@Valid @NotNull Schedule> schedules) {

    ServiceAtLocation {
        schedules = List.copyOf(Objects.requireNonNullElse(schedules, List.of()));
    }
}
