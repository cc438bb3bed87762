package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kim.cases.deputy.ActingPosts;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.Role;
import kim.platform.Wording;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The cases that somebody may know, newest first; a list is authorised as the single view is. */
@ApplicationScoped
class ListingCases {

    private final CaseFiles files;
    private final ActingPosts acting;
    private final Cursors cursors;

    ListingCases(CaseFiles files, ActingPosts acting, Cursors cursors) {
        this.files = files;
        this.acting = acting;
        this.cursors = cursors;
    }

    @Transactional
    Page<CaseListItem> list(CaseFilter filter, PageRequest request, Caller caller) {
        if (filter.wantsReference() && caller.is(Role.COORDINATOR)) {
            throw new NotAllowed(new Wording(
                    "Nach dem Zeichen eines anderen Systems zu suchen höbe die Pseudonymisierung auf",
                    "to search by another system's reference would undo the pseudonyms"));
        }
        var posts = acting.of(caller);
        return cursors.descending(
                request,
                (before, limit) -> files.page(filter, before, limit, caller),
                file -> file.id().id(),
                file -> CaseListItem.of(file, Extent.of(file, caller, posts)));
    }

    /**
     * As {@link #list}, with the number of all cases that count for the caller: closed focus areas among them as long as
     * the filter is so coarse that the number is a statistic [W2].
     */
    @Transactional
    Page<CaseListItem> listWithTotal(CaseFilter filter, PageRequest request, Caller caller) {
        return list(filter, request, caller).withTotal(files.count(filter, caller));
    }
}
