package kim.cases.concept;

/** Which authority an organisation of kind {@link OrganisationKind#AUTHORITY} is [R7]. */
public enum AuthorityKind {
    ABH,
    EBH,
    JOBCENTER,
    SOCIAL_OFFICE,
    YOUTH_WELFARE_OFFICE
}
