package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kim.platform.Caller;
import kim.platform.Gone;
import kim.platform.audit.Audit;
import kim.platform.crypto.Vault;
import kim.platform.idempotency.Idempotent;
import kim.platform.privacy.Subject;

/** [D2] Gathers what all services keep of a person into one package, seals it with the person's key, and gives it out. */
@ApplicationScoped
class PreparingPackage {

    private static final String KIND = "person";

    private final SubjectAccesses accesses;
    private final ErasureSubjects subjects;
    private final KnownCases cases;
    private final AskingServices services;
    private final AttachedFiles files;
    private final AccessPackage packing;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    PreparingPackage(
            SubjectAccesses accesses,
            ErasureSubjects subjects,
            KnownCases cases,
            AskingServices services,
            AttachedFiles files,
            AccessPackage packing,
            Vault vault,
            Audit audit,
            Clock clock) {
        this.accesses = accesses;
        this.subjects = subjects;
        this.cases = cases;
        this.services = services;
        this.files = files;
        this.packing = packing;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    SubjectAccessId prepare(SubjectAccessId id, Caller caller) {
        var access = accesses.visible(id, caller);
        audit.read(KIND, access.person().id(), "subject access prepared");
        var today = LocalDate.now(clock);
        var told = services.ask(about(access), caller.kreis());
        var bytes = packing.of(access.view(today), today, told, files.of(access.person()));
        access.prepared(vault.seal(access.person().id(), place(id), bytes), AccessPackage.sha256(bytes), today);
        return id;
    }

    @Transactional
    byte[] take(SubjectAccessId id, Caller caller) {
        var access = accesses.visible(id, caller);
        audit.read(KIND, access.person().id(), "subject access package");
        return vault.open(access.person().id(), place(id), access.sealedPackage())
                .orElseThrow(Gone::new);
    }

    /** The case is that of the person of reference; the other members have what is theirs alone [K8]. */
    private List<Subject> about(SubjectAccess access) {
        var person = access.person().id();
        return cases.isOfReference(access.caseFile(), person)
                ? subjects.ofReference(access.caseFile(), access.person())
                : subjects.ofMember(access.caseFile(), access.person());
    }

    private static String place(SubjectAccessId id) {
        return "subject-access/" + id;
    }
}
