package kim.cases.consent;

/**
 * What of a person's data may go to somebody [E2]. Health and other data of Art. 9 GDPR are no category: they never
 * leave this service [D6].
 */
public enum DataCategory {
    /** Names, birth date, gender, nationalities. */
    IDENTITY,
    /** Address, phone, e-mail, municipality. */
    CONTACT,
    /** The other members of the household; without it only the person of reference is spoken of. */
    HOUSEHOLD,
    /** The residence title. */
    RESIDENCE,
    /** Languages and the need for interpretation. */
    LANGUAGE,
    /** The benefit sphere. */
    LIVELIHOOD
}
