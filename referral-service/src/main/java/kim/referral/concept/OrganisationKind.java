package kim.referral.concept;

/** What an organisation is in KIM. */
public enum OrganisationKind {
    KREIS,
    CARRIER,
    MUNICIPALITY,
    AUTHORITY,
    EXTERNAL_SERVICE,
    REGISTRATION_OFFICE
}
