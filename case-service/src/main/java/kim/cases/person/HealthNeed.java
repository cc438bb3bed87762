package kim.cases.person;

/** What somebody needs on account of health or disability; never what they have [K5]. */
public enum HealthNeed {
    MEDICAL_CARE,
    PSYCHOSOCIAL_SUPPORT,
    NURSING_CARE,
    ACCESSIBILITY,
    AIDS_AND_DEVICES,
    PREGNANCY_SUPPORT,
    EARLY_SUPPORT_FOR_CHILD
}
