package kim.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kim.cases.casefile.CaseFile;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.platform.Caller;
import kim.platform.Versioned;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** Offers to and from somebody's posts, and the posts that led a case. */
@ApplicationScoped
class ReadingHandovers {

    private final Handovers handovers;
    private final Casework casework;
    private final Cursors cursors;

    ReadingHandovers(Handovers handovers, Casework casework, Cursors cursors) {
        this.handovers = handovers;
        this.casework = casework;
        this.cursors = cursors;
    }

    @Transactional
    Page<HandoverView> list(@Nullable HandoverState state, PageRequest request, Caller caller) {
        return cursors.descending(
                request, (before, limit) -> handovers.page(state, before, limit, caller), Handover::id, Handover::view);
    }

    @Transactional
    Versioned<HandoverView> read(UUID id, Caller caller) {
        var handover = handovers.known(id, caller);
        return new Versioned<>(handover.view(), handover.version());
    }

    /** [Z6] The posts that led the case, the present one last. */
    @Transactional
    List<AssignmentView> assignments(CaseFileId id, Caller caller) {
        var file = casework.toRead(id, "assignments", caller);
        var views = new ArrayList<AssignmentView>();
        Handover before = null;
        for (var next : handovers.accepted(id)) {
            views.add(led(next.from().code(), before, next));
            before = next;
        }
        views.add(led(present(file), before, null));
        return views;
    }

    private static String present(CaseFile file) {
        return file.assignment().post().code();
    }

    private static AssignmentView led(String post, @Nullable Handover begin, @Nullable Handover end) {
        return new AssignmentView(
                post,
                begin == null ? null : begin.view().answeredOn(),
                end == null ? null : end.view().answeredOn(),
                begin == null ? null : begin.clientAgrees());
    }
}
