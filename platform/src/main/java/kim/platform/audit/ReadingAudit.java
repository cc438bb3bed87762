package kim.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kim.platform.http.Cursors;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;

/** The data protection officer looks into the log [D1]; that, too, is in it. */
@ApplicationScoped
class ReadingAudit {

    private static final String KIND = "audit";

    /** The log as a whole. */
    private static final UUID ALL = new UUID(0, 0);

    private final AuditLog log;
    private final AuditSeals seals;
    private final Cursors cursors;
    private final Audit audit;

    ReadingAudit(AuditLog log, AuditSeals seals, Cursors cursors, Audit audit) {
        this.log = log;
        this.seals = seals;
        this.cursors = cursors;
        this.audit = audit;
    }

    @Transactional
    Page<AuditEntry> list(AuditFilter filter, PageRequest page) {
        note(filter, "search");
        return cursors.descending(
                page,
                (before, limit) -> log.before(position(before), limit, filter),
                AuditEntry::position,
                Function.identity());
    }

    @Transactional
    void export(AuditFilter filter, OutputStream out) {
        note(filter, "export");
        try (var csv = new AuditCsv(out)) {
            log.each(filter, csv::write);
        }
    }

    @Transactional
    AuditVerdict verify() {
        var latest = seals.latest();
        var broken = seals.firstBroken();
        return new AuditVerdict(
                broken.isEmpty(),
                latest.number(),
                latest.hash(),
                broken.map(AuditSeals.Seal::number).orElse(null));
    }

    private void note(AuditFilter filter, String purpose) {
        for (var subject : filter.ids().orElse(List.of(ALL))) {
            audit.read(KIND, subject, purpose);
        }
    }

    /** The end of all ids reads as a negative number. */
    private static long position(UUID before) {
        var id = before.getLeastSignificantBits();
        return id < 0 ? Long.MAX_VALUE : id;
    }
}
