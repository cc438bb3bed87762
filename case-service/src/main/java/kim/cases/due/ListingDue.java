package kim.cases.due;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.PostCode;

/** Gathers what is due in the cases of the posts that somebody acts for [P8]. */
@ApplicationScoped
class ListingDue {

    private final List<DueSource> sources;
    private final ActingPosts acting;
    private final Clock clock;

    ListingDue(@All List<DueSource> sources, ActingPosts acting, Clock clock) {
        this.sources = sources;
        this.acting = acting;
        this.clock = clock;
    }

    /** Today's list, with the coming so many days. */
    @Transactional
    DueList list(int days, Caller caller) {
        var today = LocalDate.now(clock);
        var posts = acting.of(caller).stream().map(PostCode::code).collect(Collectors.joining(","));
        return DueList.of(
                sources.stream()
                        .flatMap(source -> source.until(today.plusDays(days), posts).stream())
                        .toList(),
                today);
    }
}
