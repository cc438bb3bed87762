package kim.reporting.reconciliation;

import java.util.UUID;

/**
 * A row that facts count otherwise than the service that owns it.
 *
 * @param subject the case or referral
 * @param what is counted otherwise
 * @param here by the facts
 * @param there by the owning service
 */
record Difference(Source source, UUID subject, String what, long here, long there) {}
