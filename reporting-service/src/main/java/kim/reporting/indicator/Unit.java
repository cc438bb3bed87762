package kim.reporting.indicator;

import java.util.Locale;

/** What a measure counts; units are never mixed in one column [K2]. */
public enum Unit {
    CASES,
    FAMILIES,
    PERSONS,
    CONTACTS,
    REFERRALS,
    REQUESTS,
    CHANGES,
    NEEDS,
    GOALS,
    OBSERVATIONS,
    EVENTS,
    PARTICIPATIONS,
    POSTS,
    FTE,
    MONTHS,
    EUR,
    PERCENT,
    DAYS;

    /** The name in the API, in reports and in the catalogue. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
