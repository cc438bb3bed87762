package kim.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Who read or wrote what, when and what for [D1].
 *
 * @param who the stable id of a person or machine, or the name of the service that acted by itself
 * @param roles of the caller then, as far as they counted
 * @param subject id of what was read or written, as {@code kind} says
 */
record AuditEntry(
        long id, Instant at, String who, String roles, AuditAct act, String kind, UUID subject, String purpose) {

    Access access() {
        return new Access(at, who, roles, act.name(), kind, subject, purpose);
    }

    /** Where in the log it stands, for paging. */
    UUID position() {
        return new UUID(0, id);
    }
}
