package kim.referral.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.platform.Action;

/**
 * A service as the directory shows it.
 *
 * @param reviewDue nobody has vouched for it for too long
 */
record ServiceView(UUID id, ServiceDetails details, LocalDate assuredOn, boolean reviewDue, List<Action> actions) {}
