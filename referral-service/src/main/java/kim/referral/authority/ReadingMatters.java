package kim.referral.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** [R7] What can be brought to which authority, and until when. */
@ApplicationScoped
class ReadingMatters {

    private final Matters matters;
    private final Clock clock;

    ReadingMatters(Matters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    @Transactional
    MatterList list(Optional<String> municipality) {
        var today = LocalDate.now(clock);
        return new MatterList(matters.inUse().stream()
                .map(matter -> MatterInfo.of(matter, today, matters.handledBy(matter, municipality)))
                .toList());
    }
}
