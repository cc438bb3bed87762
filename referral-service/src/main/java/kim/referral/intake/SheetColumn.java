package kim.referral.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of the sheet that an office without a client of its own can send; the file names them in lower case. A row
 * is a person; what stands for the whole household is read from its first row.
 */
enum SheetColumn {
    /** The office's own key: rows with the same one are one household. */
    HOUSEHOLD("", Cell.KEY),
    MUNICIPALITY("/municipality", Cell.OF_HOUSEHOLD),
    PURPOSES("/consent/purposes", Cell.LIST_OF_HOUSEHOLD),
    FORM_VERSION("/consent/formVersion", Cell.OF_HOUSEHOLD),
    SIGNED_ON("/consent/signedOn", Cell.OF_HOUSEHOLD),
    CHANNEL("/consent/channel", Cell.OF_HOUSEHOLD),
    CONSENT_LANGUAGE("/consent/language", Cell.OF_HOUSEHOLD),
    EVIDENCE_REFERENCE("/consent/evidence/reference", Cell.OF_HOUSEHOLD),
    EVIDENCE_SHA256("/consent/evidence/sha256", Cell.OF_HOUSEHOLD),
    SIGNATORY_KIND("/consent/signatory/kind", Cell.OF_HOUSEHOLD),
    SIGNATORY_NAME("/consent/signatory/name", Cell.OF_HOUSEHOLD),
    PHONE("/contact/phone", Cell.OF_HOUSEHOLD),
    EMAIL("/contact/email", Cell.OF_HOUSEHOLD),
    PREFERRED_CHANNEL("/contact/preferredChannel", Cell.OF_HOUSEHOLD),
    STREET("/contact/address/street", Cell.OF_HOUSEHOLD),
    HOUSE_NUMBER("/contact/address/houseNumber", Cell.OF_HOUSEHOLD),
    POSTAL_CODE("/contact/address/postalCode", Cell.OF_HOUSEHOLD),
    CITY("/contact/address/city", Cell.OF_HOUSEHOLD),
    GIVEN_NAME("/givenName", Cell.OF_PERSON),
    FAMILY_NAME("/familyName", Cell.OF_PERSON),
    BIRTH_DATE("/birthDate", Cell.OF_PERSON),
    GENDER("/gender", Cell.OF_PERSON),
    NATIONALITIES("/nationalities", Cell.LIST_OF_PERSON),
    LANGUAGES("/languages", Cell.LANGUAGES_OF_PERSON),
    ROLE("/role", Cell.OF_PERSON);

    /** Whose a cell is, and whether it may say several things, with semicolons between them. */
    enum Cell {
        KEY,
        OF_HOUSEHOLD,
        LIST_OF_HOUSEHOLD,
        OF_PERSON,
        LIST_OF_PERSON,
        LANGUAGES_OF_PERSON
    }

    private final String pointer;
    private final Cell cell;

    SheetColumn(String pointer, Cell cell) {
        this.pointer = pointer;
        this.cell = cell;
    }

    static Optional<SheetColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Into the request, or into the person. */
    String pointer() {
        return pointer;
    }

    Cell cell() {
        return cell;
    }
}
