package kim.cases.person;

/** A case belongs to one person, or to a family that is looked at as a system [K2]. */
public enum HouseholdKind {
    SINGLE,
    FAMILY
}
