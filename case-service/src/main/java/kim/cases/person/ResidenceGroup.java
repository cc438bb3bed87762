package kim.cases.person;

import kim.platform.codelist.Code;

/** The groups in which residence titles leave this service [D4]. */
public enum ResidenceGroup {
    LONG_TERM,
    LIMITED,
    PROTECTION_24,
    OPPORTUNITY_104C,
    GESTATTUNG,
    DULDUNG,
    INTERIM_PROOF,
    EU_FREE_MOVEMENT,
    GERMAN,
    UNKNOWN;

    static ResidenceGroup of(Code title) {
        if (title.code().equals("UNBEKANNT")) {
            return UNKNOWN;
        }
        return switch (title.attribute("kind")) {
            case "TITLE" -> ofTitle(title);
            case "GESTATTUNG" -> GESTATTUNG;
            case "DULDUNG" -> DULDUNG;
            case "INTERIM_PROOF" -> INTERIM_PROOF;
            case "FREE_MOVEMENT" -> EU_FREE_MOVEMENT;
            case "CITIZENSHIP" -> GERMAN;
            case String other -> throw new IllegalStateException("a kind of residence title nobody groups: " + other);
        };
    }

    private static ResidenceGroup ofTitle(Code title) {
        if (title.code().startsWith("AUFENTHG_24")) {
            return PROTECTION_24;
        }
        if (title.code().startsWith("AUFENTHG_104C")) {
            return OPPORTUNITY_104C;
        }
        return title.attribute("permanent").equals("yes") ? LONG_TERM : LIMITED;
    }
}
