package kim.cases.person;

/** As the person states it. Not having been asked is no value at all [K7]. */
public enum Gender {
    FEMALE,
    MALE,
    DIVERS,
    UNKNOWN
}
