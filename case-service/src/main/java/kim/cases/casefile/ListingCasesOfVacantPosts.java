package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Post;
import kim.cases.deputy.Deputies;
import kim.platform.Caller;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** [Z9] The running cases of posts that nobody holds, or that the concept names no more, with whoever acts for them. */
@ApplicationScoped
class ListingCasesOfVacantPosts {

    private final CaseFiles files;
    private final CurrentConcept concepts;
    private final Deputies deputies;
    private final Cursors cursors;
    private final Clock clock;

    ListingCasesOfVacantPosts(
            CaseFiles files, CurrentConcept concepts, Deputies deputies, Cursors cursors, Clock clock) {
        this.files = files;
        this.concepts = concepts;
        this.deputies = deputies;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<VacantPostCase> list(PageRequest request, Caller caller) {
        var held = held();
        var acting = deputies.today();
        return cursors.descending(
                request,
                (before, limit) -> files.runningOutside(held, before, limit, caller),
                file -> file.id().id(),
                file -> new VacantPostCase(
                        CaseListItem.of(file, Extent.of(file, caller, Set.of())),
                        acting.getOrDefault(file.assignment().post(), List.of())));
    }

    private List<String> held() {
        var today = LocalDate.now(clock);
        return concepts.today().posts().stream()
                .filter(post -> !post.isVacantOn(today))
                .map(Post::code)
                .toList();
    }
}
