package kim.cases.person;

/** How somebody wants to be reached. */
public enum PreferredChannel {
    PHONE,
    EMAIL,
    MESSENGER,
    LETTER,
    IN_PERSON
}
