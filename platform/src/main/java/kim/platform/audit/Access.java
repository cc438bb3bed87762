package kim.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody read or wrote something of a person [D1], as that person may know it (Art. 15 GDPR): in which role and what
 * for. Who it was by name is a matter of the organisation.
 */
public record Access(Instant at, String who, String roles, String act, String kind, UUID subject, String purpose) {}
