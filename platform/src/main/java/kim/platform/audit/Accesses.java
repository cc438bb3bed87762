package kim.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who looked at somebody's data; for telling them [D2]. */
@ApplicationScoped
public class Accesses {

    private final AuditLog log;
    private final Audit audit;

    Accesses(AuditLog log, Audit audit) {
        this.log = log;
        this.audit = audit;
    }

    /** Every access to the subjects up to now, newest first; that it was asked for is noted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Access> to(Collection<UUID> subjects, String purpose) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Access>();
        log.each(of(subjects), entry -> found.add(entry.access()));
        subjects.forEach(subject -> audit.read("subject", subject, purpose));
        return found;
    }

    private static AuditFilter of(Collection<UUID> subjects) {
        var filter = new AuditFilter();
        filter.subjects = subjects.stream().map(UUID::toString).collect(Collectors.joining(","));
        return filter;
    }
}
