package kim.cases.concept;

/** The floor of case management among running cases, in percent [Z5]. */
public record CaseManagementQuota(int percentFrom, int percentTo) {}
