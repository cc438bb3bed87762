package kim.reporting.concept;

/** The floor for the share of case management among running cases, where the concept has one [Z5]. */
public record CaseManagementQuota(int percentFrom, int percentTo) {}
