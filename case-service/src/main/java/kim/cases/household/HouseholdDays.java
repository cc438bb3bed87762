package kim.cases.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kim.platform.BadInput;

/** Days on which people come and go are recorded afterwards, not beforehand. */
@ApplicationScoped
class HouseholdDays {

    private final Clock clock;

    HouseholdDays(Clock clock) {
        this.clock = clock;
    }

    /** @throws BadInput for a day that is yet to come */
    void mustNotLieAhead(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BadInput(pointer, "Das Datum liegt in der Zukunft", "the date lies in the future");
        }
    }
}
