package kim.cases.caseload;

/** What a load gives reason to talk about [Z5] [Z9]. */
enum LoadWarning {
    /** More cases than the guide names. */
    OVER_GUIDE,
    /** A smaller share of case management than the quota names. */
    BELOW_QUOTA,
    /** Cases that run, and nobody holds the post. */
    VACANT_WITH_CASES
}
