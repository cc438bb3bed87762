package kim.cases.disclosure;

/** What allows to disclose something without consent [E6]; there is no other. */
enum LegalBasis {
    /** A child's welfare is at risk (§ 4 KKG). */
    CHILD_PROTECTION,
    /** A present danger to life or limb that cannot be averted otherwise (§ 34 StGB). */
    ACUTE_DANGER
}
