package kim.cases.caseload;

import java.time.LocalDate;
import java.util.List;
import kim.cases.concept.CaseManagementQuota;
import org.jspecify.annotations.Nullable;

/** @param quota the floor of case management, where the concept has one */
record Caseload(LocalDate on, @Nullable CaseManagementQuota quota, List<PostLoad> posts, List<CarrierLoad> carriers) {}
