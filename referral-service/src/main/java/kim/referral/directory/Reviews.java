package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long somebody's word about a service counts. */
@ApplicationScoped
class Reviews {

    private final int months;
    private final Clock clock;

    Reviews(@ConfigProperty(name = "kim.directory.review-months", defaultValue = "6") int months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    boolean isDue(ListedService service) {
        return service.isDueForReview(assuredBefore(months));
    }

    /** The first day that still counts when a word counts for so many months. */
    LocalDate assuredBefore(int monthsThatCount) {
        return LocalDate.now(clock).minusMonths(monthsThatCount);
    }

    int months() {
        return months;
    }
}
