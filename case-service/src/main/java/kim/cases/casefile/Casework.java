package kim.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import kim.cases.deputy.ActingPosts;
import kim.cases.deputy.BrokenGlass;
import kim.platform.Caller;
import kim.platform.NotAllowed;
import kim.platform.NotVisible;
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
    private static final String IN_EMERGENCY = " (emergency access)";

    private final CaseFiles files;
    private final ActingPosts acting;
    private final BrokenGlass glass;
    private final Authorship authorship;
    private final Audit audit;
    private final Outbox outbox;
    private final Event<CaseTold> told;

    Casework(
            CaseFiles files,
            ActingPosts acting,
            BrokenGlass glass,
            Authorship authorship,
            Audit audit,
            Outbox outbox,
            Event<CaseTold> told) {
        this.files = files;
        this.acting = acting;
        this.glass = glass;
        this.authorship = authorship;
        this.audit = audit;
        this.outbox = outbox;
        this.told = told;
    }

    /** The case, for an act of the post that leads it or of its deputy; nobody else changes it before the transaction ends. */
    public CaseFile toChange(CaseFileId id, CaseAct act, Caller caller) {
        var file = files.visibleToChange(id, caller);
        requireHolder(file, caller);
        return settled(file, act, caller);
    }

    /** The case, for an act that is not its post's alone; the use case says whose it is. */
    public CaseFile toSettle(CaseFileId id, CaseAct act, Caller caller) {
        return settled(files.visibleToChange(id, caller), act, caller);
    }

    /** The case, for somebody whom it was offered to; they do not see it before. */
    public CaseFile toReceive(CaseFileId id, CaseAct act, Caller caller) {
        return settled(files.toChange(id), act, caller);
    }

    private CaseFile settled(CaseFile file, CaseAct act, Caller caller) {
        begin(act, caller);
        audit.wrote(KIND, file.id().id(), act.name());
        file.touch();
        return file;
    }

    /** [D5] A case of the caller's own organisation that is not theirs, for an emergency; known by its number alone. */
    public CaseFile toOpenInEmergency(String number, Caller caller) {
        var file = files.numbered(number, caller.organisation()).orElseThrow(NotVisible::new);
        return settled(file, CaseAct.EMERGENCY_ACCESS, caller);
    }

    /** The case, for reading what was said and planned in it; that is for the post that leads it alone [W]. */
    public CaseFile toRead(CaseFileId id, String purpose, Caller caller) {
        var file = files.visible(id, caller);
        var inEmergency = requireHolder(file, caller);
        audit.read(KIND, id.id(), inEmergency ? purpose + IN_EMERGENCY : purpose);
        return file;
    }

    /** The case, for somebody whom its own feature lets know of it; noted as read. */
    public CaseFile toKnow(CaseFileId id, String purpose) {
        audit.read(KIND, id.id(), purpose);
        return files.findByIdOptional(id).orElseThrow(NotVisible::new);
    }

    /** Whether there is such a case in this Kreis; for what is heard of one. */
    public boolean knows(CaseFileId id) {
        return files.count("id", id) > 0;
    }

    /** The case as it is, which nobody else changes before the transaction ends; for the platform's own rounds. */
    public CaseFile held(CaseFileId id) {
        return files.toChange(id);
    }

    /** The case, for what follows from an event; the named service does it. */
    public CaseFile toFollow(CaseFileId id, CaseAct act, String service) {
        var file = files.toChange(id);
        authorship.declare(act, service);
        audit.wrote(KIND, id.id(), act.name());
        file.touch();
        return file;
    }

    /** What is changed from here on is the work of the named service; it settles for itself what it may change. */
    public void author(CaseAct act, String service) {
        authorship.declare(act, service);
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
        outbox.append(fact, version(file));
        told.fire(new CaseTold(file, fact));
    }

    /** The case's version with everything that was done so far; raised each time, so that no two events share one [C11]. */
    public long version(CaseFile file) {
        file.touch();
        files.flush();
        return file.version();
    }

    /** Whether it is not the post or its deputy who acts, but somebody in an emergency [D5]; nobody else may. */
    private boolean requireHolder(CaseFile file, Caller caller) {
        if (acting.actsFor(file.assignment().post(), caller)) {
            return false;
        }
        if (glass.opens(file.id().id(), caller)) {
            return true;
        }
        throw new NotAllowed(new Wording(
                "Das ist der Stelle vorbehalten, die den Fall führt",
                "this is reserved to the post that leads the case"));
    }
}
