package kim.referral.concept;

import kim.platform.OrganisationCode;

/** A body that takes part. */
public record Organisation(OrganisationCode code, String name, OrganisationKind kind) {}
