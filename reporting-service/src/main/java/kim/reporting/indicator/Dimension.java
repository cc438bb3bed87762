package kim.reporting.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kim.platform.Wording;

/** What figures may be broken down by; an indicator names the ones it allows, and there are no others [M3]. */
public enum Dimension {
    KREIS("kreis", "Kreis", "Kreis"),
    DISTRICT("district", "Bezirk", "District"),
    MUNICIPALITY("municipality", "Kommune", "Municipality"),
    CARRIER("carrier", "Träger", "Carrier"),
    FOCUS_AREA("focusArea", "Schwerpunkt", "Focus area"),
    TYPE("type", "Falltyp", "Case type"),
    POST("post", "Stelle", "Post"),
    BUILDING_BLOCK("buildingBlock", "Baustein", "Building block"),
    AGE_BAND("ageBand", "Altersgruppe", "Age band"),
    GENDER("gender", "Geschlecht", "Gender"),
    NATIONALITY_GROUP("nationalityGroup", "Staatsangehörigkeit (Gruppe)", "Nationality (group)"),
    RESIDENCE_GROUP("residenceGroup", "Aufenthaltsstatus (Gruppe)", "Residence status (group)"),
    BENEFIT_SPHERE("benefitSphere", "Rechtskreis der Leistungen", "Benefit sphere"),
    ACCESS_ROUTE("accessRoute", "Zugangsweg", "Access route"),
    CHANNEL("channel", "Kontaktweg", "Channel"),
    FIELD("field", "Handlungsfeld", "Field of action"),
    INTERFACE("interface", "Schnittstelle", "Interface"),
    RECIPIENT_KIND("recipientKind", "Art des Empfängers", "Kind of recipient"),
    MATTER("matter", "Rechtliches Anliegen", "Legal matter"),
    REASON("reason", "Grund des Abschlusses", "Reason of closure");

    private final String code;
    private final String de;
    private final String en;

    Dimension(String code, String de, String en) {
        this.code = code;
        this.de = de;
        this.en = en;
    }

    static Optional<Dimension> find(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(code))
                .findFirst();
    }

    /** The name in the API, in reports and in the catalogue. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }

    /** Whether its values are the same in every Kreis, so that numbers of several Kreise may be added up. */
    public boolean meansTheSameEverywhere() {
        return switch (this) {
            case KREIS, DISTRICT, MUNICIPALITY, CARRIER, FOCUS_AREA, POST, INTERFACE -> false;
            case TYPE,
                    BUILDING_BLOCK,
                    AGE_BAND,
                    GENDER,
                    NATIONALITY_GROUP,
                    RESIDENCE_GROUP,
                    BENEFIT_SPHERE,
                    ACCESS_ROUTE,
                    CHANNEL,
                    FIELD,
                    RECIPIENT_KIND,
                    MATTER,
                    REASON -> true;
        };
    }

    /** Figures by post are employee data [D7], and who works with whom is the Kreis's own affair. */
    public boolean leavesTheKreis() {
        return this != POST && this != INTERFACE && this != BUILDING_BLOCK;
    }

    public Wording title() {
        return new Wording(de, en);
    }

    /** The name in the rows that an indicator selects. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
