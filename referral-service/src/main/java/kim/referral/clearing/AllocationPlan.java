package kim.referral.clearing;

import java.util.List;

/** Whom the weekly round could ask, longest waiting first; nothing is decided by it. */
record AllocationPlan(List<PlannedRequest> items) {}
