package kim.demo.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Somebody at KIM's door. Paths begin behind {@code /api/v1}.
 *
 * @param moment when the demo's clock says that it happens; now unless it says so
 */
public record Visitor(Kim kim, Supplier<String> token, Optional<Instant> moment) {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

    /** The same visitor at that moment of the demo's clock. */
    public Visitor at(Instant instant) {
        return new Visitor(kim, token, Optional.of(instant));
    }

    /** The same visitor on that day, in the morning. */
    public Visitor on(LocalDate day) {
        return at(day.atTime(OFFICE_HOUR).atZone(HERE).toInstant());
    }

    public Call get(String path, Object... ids) {
        return new Call(this, "GET", path.formatted(ids));
    }

    public Call post(String path, Object... ids) {
        return new Call(this, "POST", path.formatted(ids));
    }

    public Call put(String path, Object... ids) {
        return new Call(this, "PUT", path.formatted(ids));
    }
}
