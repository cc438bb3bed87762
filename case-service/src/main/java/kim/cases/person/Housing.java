package kim.cases.person;

/** How somebody lives [K5]. */
public enum Housing {
    ACCOMMODATION_CENTRE,
    COMMUNAL_HOUSING,
    PRIVATE
}
