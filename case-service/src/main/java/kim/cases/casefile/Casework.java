package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.Wording;
import kim.platform.audit.Audit;
import kim.platform.event.Outbox;

/**
 * The way to a case for everybody who works on it. Who may not know it finds nothing; who may know but not do it is
 * told so; and each access leaves its trace in audit [D1] and history [C12] before anything is changed.
 */
@ApplicationScoped
public class Casework {

    private static final String KIND = "case";

    private final CaseFiles files;
    private final Authorship authorship;
    private final Audit audit;
    private final Outbox outbox;

    Casework(CaseFiles files, Authorship authorship, Audit audit, Outbox outbox) {
        this.files = files;
        this.authorship = authorship;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** The case, for an act of the post that leads it; nobody else changes it before the transaction ends. */
    public CaseFile toChange(CaseFileId id, CaseAct act, Caller caller) {
        var file = files.visibleToChange(id, caller);
        requireHolder(file, caller);
        begin(act, caller);
        audit.wrote(KIND, id.id(), act.name());
        file.touch();
        return file;
    }

    /** The case, for reading what was said and planned in it; that is for the post that leads it alone [W]. */
    public CaseFile toRead(CaseFileId id, String purpose, Caller caller) {
        var file = files.visible(id, caller);
        requireHolder(file, caller);
        audit.read(KIND, id.id(), purpose);
        return file;
    }

    /** The case, for what follows from an event; the named service does it. */
    public CaseFile toFollow(CaseFileId id, CaseAct act, String service) {
        var file = files.toChange(id);
        authorship.declare(act, service);
        audit.wrote(KIND, id.id(), act.name());
        file.touch();
        return file;
    }

    /** A case that has just begun leaves its first trace. */
    void begun(CaseFile file) {
        audit.wrote(KIND, file.id().id(), CaseAct.OPENED.name());
    }

    void begin(CaseAct act, Caller caller) {
        authorship.declare(act, caller.subject());
    }

    /** Tells others what happened, in the version that the case has by now. */
    public void tell(CaseFile file, CaseFact fact) {
        outbox.append(new CaseNews(fact, version(file)));
    }

    /** The case's version with everything that was done so far; raised each time, so that no two events share one [C11]. */
    public long version(CaseFile file) {
        file.touch();
        files.flush();
        return file.version();
    }

    private static void requireHolder(CaseFile file, Caller caller) {
        if (!caller.holds(file.assignment().post())) {
            throw new NotAllowed(new Wording(
                    "Das ist der Stelle vorbehalten, die den Fall führt",
                    "this is reserved to the post that leads the case"));
        }
    }
}
