package kim.cases.person;

import java.util.List;
import java.util.Set;
import kim.platform.codelist.Code;

/** The groups in which nationalities leave this service [D4]. */
public enum NationalityGroup {
    EU,
    UKRAINE,
    WEST_BALKANS,
    TUERKIYE,
    MAIN_ASYLUM,
    OTHER,
    STATELESS_UNCLEAR,
    UNKNOWN;

    private static final String GERMAN = "000";

    /** Albania, Bosnia and Herzegovina, Montenegro, North Macedonia, Kosovo, Serbia and the states before them. */
    private static final Set<String> WEST_BALKAN_STATES =
            Set.of("120", "121", "122", "132", "133", "138", "140", "144", "150", "170");

    /** The eight that labour market statistics group since 2015: Eritrea, Nigeria, Somalia, Afghanistan, Iraq, Iran, Pakistan, Syria. */
    private static final Set<String> ASYLUM_COUNTRIES = Set.of("224", "232", "273", "423", "438", "439", "461", "475");

    /** Stateless, unclear, and the Palestinian territories, whose people German law takes as stateless. */
    private static final Set<String> STATELESS = Set.of("459", "997", "998");

    private static final Set<String> NOT_TOLD = Set.of("910", "999");

    /** Of several nationalities the first that is not German decides; with none told the group is unknown [K7]. */
    static NationalityGroup of(List<Code> nationalities) {
        return nationalities.stream()
                .filter(nationality -> !nationality.code().equals(GERMAN))
                .findFirst()
                .or(() -> nationalities.stream().findFirst())
                .map(NationalityGroup::of)
                .orElse(UNKNOWN);
    }

    private static NationalityGroup of(Code nationality) {
        return switch (nationality.code()) {
            case "163" -> TUERKIYE;
            case "166" -> UKRAINE;
            case String key when NOT_TOLD.contains(key) -> UNKNOWN;
            case String key when STATELESS.contains(key) -> STATELESS_UNCLEAR;
            case String key when WEST_BALKAN_STATES.contains(key) -> WEST_BALKANS;
            case String key when ASYLUM_COUNTRIES.contains(key) -> MAIN_ASYLUM;
            case String key when nationality.attribute("eu_member").equals("yes") -> EU;
            case String key -> OTHER;
        };
    }
}
