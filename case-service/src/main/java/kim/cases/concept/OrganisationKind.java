package kim.cases.concept;

/** What an organisation is to KIM [W]. */
public enum OrganisationKind {
    KREIS,
    CARRIER,
    MUNICIPALITY,
    AUTHORITY,
    EXTERNAL_SERVICE,
    REGISTRATION_OFFICE;

    /** Whether such an organisation holds posts of KIM; the others only send and receive referrals. */
    boolean holdsPosts() {
        return switch (this) {
            case KREIS, CARRIER, MUNICIPALITY, AUTHORITY -> true;
            case EXTERNAL_SERVICE, REGISTRATION_OFFICE -> false;
        };
    }

    /** Whether such an organisation serves exactly one municipality. */
    boolean isLocal() {
        return switch (this) {
            case MUNICIPALITY, REGISTRATION_OFFICE -> true;
            case KREIS, CARRIER, AUTHORITY, EXTERNAL_SERVICE -> false;
        };
    }
}
