package kim.cases;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the services count them, wherever the tests run. */
public final class Days {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Days() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
