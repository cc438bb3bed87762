package kim.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Constraints such as {@code @PastOrPresent} tell the time of the work at hand, not of the machine. */
@ApplicationScoped
class ActingClockForConstraints implements ClockProvider {

    private final Clock clock;

    ActingClockForConstraints(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
