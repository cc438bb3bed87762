package kim.platform.codelist;

import java.util.Locale;

/** The shared code lists; their sources and licences stand in {@code codelists/SOURCES.md}. */
public enum CodeList {
    ACCESS_ROUTES,
    BENEFIT_SPHERES,
    CLOSURE_REASONS,
    KREISE_NRW,
    LANGUAGES,
    LEGAL_MATTERS,
    MATTER_POINTS,
    MUNICIPALITIES_NRW,
    NATIONALITIES,
    REFERRAL_OUTCOMES,
    RESIDENCE_TITLES,
    TOPICS;

    /** The name in files and in the API, such as {@code access-routes}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
