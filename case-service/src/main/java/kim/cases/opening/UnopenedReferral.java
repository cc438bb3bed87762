package kim.cases.opening;

import java.time.Instant;
import java.util.UUID;

record UnopenedReferral(UUID referralId, String post, OpeningRefused.Reason reason, Instant at) {}
