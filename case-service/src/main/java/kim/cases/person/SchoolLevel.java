package kim.cases.person;

/** How far somebody went to school, wherever that was. */
public enum SchoolLevel {
    NONE,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    UNIVERSITY_ENTRANCE
}
