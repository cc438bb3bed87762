package kim.referral.referral;

import java.util.UUID;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;

/** What this service reads of {@code kim.case.assigned.v1}: which post leads a case from now on. */
public record CaseAssigned(UUID caseId, PostCode post, OrganisationCode organisation) {}
