package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kim.cases.casefile.CaseFileId;
import kim.cases.casefile.Casework;
import kim.cases.person.PersonId;
import kim.platform.Caller;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import kim.platform.idempotency.Idempotent;

/** [D2] A person asks what is kept of them; the officer or the post that leads the case takes it down and answers. */
@ApplicationScoped
class RequestingSubjectAccess {

    private static final String KIND = "person";

    private final SubjectAccesses accesses;
    private final KnownCases cases;
    private final Casework casework;
    private final Cursors cursors;
    private final Audit audit;
    private final Clock clock;

    RequestingSubjectAccess(
            SubjectAccesses accesses, KnownCases cases, Casework casework, Cursors cursors, Audit audit, Clock clock) {
        this.accesses = accesses;
        this.cases = cases;
        this.casework = casework;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    SubjectAccessId request(SubjectAccessRequest request, Caller caller) {
        var caseFile = new CaseFileId(request.caseId());
        requireKnown(caseFile, caller);
        cases.requireMember(caseFile, request.personId());
        var access = new SubjectAccess(
                caseFile,
                new PersonId(request.personId()),
                request.identityProof(),
                caller.subject(),
                request.requestedOn());
        accesses.persist(access);
        audit.wrote(KIND, request.personId(), "subject access requested");
        return access.id();
    }

    private void requireKnown(CaseFileId caseFile, Caller caller) {
        if (caller.may("privacy:manage")) {
            cases.require(caseFile);
        } else {
            casework.toRead(caseFile, "subject access", caller);
        }
    }

    @Idempotent
    @Transactional
    SubjectAccessId deliver(SubjectAccessId id, DeliveryRequest delivery, ExpectedVersion expected, Caller caller) {
        var access = accesses.visible(id, caller);
        expected.mustMatch(access);
        access.delivered(delivery.way(), delivery.on());
        audit.wrote(KIND, access.person().id(), "subject access delivered");
        return id;
    }

    @Transactional
    Versioned<SubjectAccessView> read(SubjectAccessId id, Caller caller) {
        var access = accesses.visible(id, caller);
        audit.read(KIND, access.person().id(), "subject access");
        return new Versioned<>(access.view(LocalDate.now(clock)), access.version());
    }

    @Transactional
    Page<SubjectAccessView> list(PageRequest page, Caller caller) {
        var today = LocalDate.now(clock);
        var shown = cursors.descending(
                page,
                (before, limit) -> accesses.page(before, limit, caller),
                access -> access.id().id(),
                access -> access.view(today));
        shown.items().forEach(access -> audit.read(KIND, access.personId(), "subject accesses"));
        return shown;
    }
}
