package kim.cases.opening;

import java.time.Instant;
import java.util.UUID;

record UnopenedReferral(UUID referralId, String post, UnopenedReferrals.Reason reason, Instant at) {}
