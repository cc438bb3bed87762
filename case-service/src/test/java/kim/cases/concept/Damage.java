package kim.cases.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** One mistake each that a concept can have, done to the concept of Düren, with the place and words that must name it. */
@SuppressWarnings("ImmutableEnumChecker")
enum Damage {
    UNKNOWN_MUNICIPALITY(
            "/districts/0/municipalities/0",
            "Eine Kommune mit dem Schlüssel 05358999 gibt es nicht",
            concept -> district(concept, "05358999")),
    FOREIGN_MUNICIPALITY(
            "/responsibilities/0/municipalities/0",
            "Kürten (05378012) liegt in einem anderen Kreis",
            concept -> first(concept, "responsibilities")
                    .withArray("municipalities")
                    .set(0, "05378012")),
    FOREIGN_REGISTRATION_OFFICE(
            "/organisations/26/municipality",
            "liegt in einem anderen Kreis",
            concept -> object(concept, "/organisations/26").put("municipality", "05366012")),
    POST_WITHOUT_ORGANISATION(
            "/posts/0/organisation",
            "Die Stelle hat keine Organisation",
            concept -> first(concept, "posts").remove("organisation")),
    POST_OF_UNKNOWN_ORGANISATION(
            "/posts/4/organisation",
            "Die Organisation caritas-koeln gibt es im Konzept nicht",
            concept -> object(concept, "/posts/4").put("organisation", "caritas-koeln")),
    POST_OF_A_REGISTRATION_OFFICE(
            "/posts/5/organisation",
            "Eine Organisation der Art REGISTRATION_OFFICE hat keine KIM-Stellen",
            concept -> object(concept, "/posts/5").put("organisation", "meldeamt-titz")),
    POST_WITHOUT_SIZE(
            "/posts/6/fte",
            "größer als 0",
            concept -> object(concept, "/posts/6").put("fte", 0)),
    POST_LARGER_THAN_ITS_PERSONS(
            "/posts/7/fte",
            "größer als eine volle Stelle",
            concept -> object(concept, "/posts/7").put("fte", 1.2)),
    SIZE_THAT_IS_NO_NUMBER(
            "/posts/8/fte",
            "Der Wert passt nicht",
            concept -> object(concept, "/posts/8").put("fte", "viel")),
    UNKNOWN_LANGUAGE(
            "/posts/9/languages/0",
            "de steht nicht in der Codeliste languages",
            concept -> object(concept, "/posts/9").withArray("languages").set(0, "de")),
    UNKNOWN_DISTRICT(
            "/posts/10/district",
            "mond kommt im Konzept nicht vor",
            concept -> object(concept, "/posts/10").put("district", "mond")),
    BUILDING_BLOCK_FOUR(
            "/posts/11/buildingBlock",
            "Möglich sind nur I, II, III",
            concept -> object(concept, "/posts/11").put("buildingBlock", "IV")),
    INSTRUMENT_WITHOUT_ITS_FORM(
            "/phases/0/instruments/2/version",
            "Das Formular FIRST_INTERVIEW_FORM in der Fassung 9 fehlt",
            concept -> object(concept, "/phases/0/instruments/2").put("version", "9")),
    FORM_OF_NO_INSTRUMENT("/forms/6/code", "PALMISTRY kommt im Konzept nicht vor", concept -> {
        object(concept, "/phases/3/instruments/0").remove("version");
        object(concept, "/forms/6").put("code", "PALMISTRY");
    }),
    FORM_THAT_ASKS_NOTHING(
            "/forms/5/schema",
            "vom Typ object mit Fragen",
            concept -> object(concept, "/forms/5/schema").remove("properties")),
    FORM_WITH_A_PATTERN(
            "/forms/4/schema/properties/occasion/pattern",
            "In einem Formular ist das nicht vorgesehen",
            concept -> object(concept, "/forms/4/schema/properties/occasion").put("pattern", "(a+)+")),
    QUESTION_IN_ONE_LANGUAGE(
            "/forms/3/schema/properties/schooling/x-title-en",
            "Die Angabe fehlt",
            concept -> object(concept, "/forms/3/schema/properties/schooling").remove("x-title-en")),
    QUESTION_OF_UNKNOWN_TYPE(
            "/forms/2/schema/properties/wishes/type",
            "kein gültiges JSON-Schema",
            concept -> object(concept, "/forms/2/schema/properties/wishes").put("type", "wish")),
    DUPLICATE_POST(
            "/posts/22/code",
            "stadt-juelich-welcome steht mehrfach",
            concept ->
                    concept.withArray("posts").add(object(concept, "/posts/15").deepCopy())),
    NAME_OF_BLANKS(
            "/organisations/1/name",
            "Die Angabe fehlt",
            concept -> object(concept, "/organisations/1").put("name", " ")),
    AUTHORITY_WITHOUT_KIND(
            "/organisations/9/authority",
            "Die Angabe fehlt",
            concept -> object(concept, "/organisations/9").remove("authority")),
    CARRIER_AS_AUTHORITY(
            "/organisations/2/authority",
            "Nur eine Organisation der Art AUTHORITY",
            concept -> object(concept, "/organisations/2").put("authority", "ABH")),
    RESPONSIBILITY_OF_UNKNOWN_POST(
            "/responsibilities/1/post",
            "niemand kommt im Konzept nicht vor",
            concept -> object(concept, "/responsibilities/1").put("post", "niemand")),
    AGES_UPSIDE_DOWN(
            "/responsibilities/3/ageFrom",
            "Das Alter von 27 liegt über dem Alter bis 6",
            concept -> object(concept, "/responsibilities/3").put("ageFrom", 27).put("ageTo", 6)),
    AGE_BEYOND_LIFE(
            "/responsibilities/4/ageTo",
            "Dieses Alter gibt es nicht",
            concept -> object(concept, "/responsibilities/4").put("ageTo", 200)),
    FOCUS_AREA_NOT_OFFERED_THERE(
            "/responsibilities/2/municipalities/6",
            "Psychosoziale Beratung wird in der Kommune 05358056 nicht angeboten",
            concept -> object(concept, "/responsibilities/2")
                    .withArray("municipalities")
                    .add("05358056")),
    UNKNOWN_TARGET_GROUP(
            "/responsibilities/10/targetGroups/0",
            "MARTIANS kommt im Konzept nicht vor",
            concept -> object(concept, "/responsibilities/10")
                    .withArray("targetGroups")
                    .set(0, "MARTIANS")),
    THRESHOLD_ABOVE_CRITERIA(
            "/admission/threshold",
            "Verlangt sind 6 Kriterien, es gibt aber nur 5",
            concept -> object(concept, "/admission").put("threshold", 6)),
    AGREEMENT_UNSAID(
            "/admission/agreementRequired",
            "Die Angabe fehlt",
            concept -> object(concept, "/admission").remove("agreementRequired")),
    PHASES_OUT_OF_ORDER("/phases", "Erwartet werden genau diese Phasen", concept -> {
        var phases = concept.withArray("phases");
        phases.insert(2, phases.remove(6));
    }),
    INSTRUMENT_OF_UNKNOWN_AREA(
            "/phases/0/instruments/1/focusAreas/0",
            "MUSIC kommt im Konzept nicht vor",
            concept -> object(concept, "/phases/0/instruments/1")
                    .withArray("focusAreas")
                    .set(0, "MUSIC")),
    UNKNOWN_ACCESS_ROUTE(
            "/accessRoutes/0",
            "TELEPATHY steht nicht in der Codeliste access-routes",
            concept -> concept.withArray("accessRoutes").set(0, "TELEPATHY")),
    UNKNOWN_LEGAL_MATTER(
            "/legalMatters/1",
            "ABH_999 steht nicht in der Codeliste legal-matters",
            concept -> concept.withArray("legalMatters").set(1, "ABH_999")),
    DUPLICATE_LEGAL_MATTER(
            "/legalMatters/25",
            "ABH_25A steht mehrfach in der Liste",
            concept -> concept.withArray("legalMatters").add("ABH_25A")),
    RULE_FOR_A_TYPE_NOT_OFFERED(
            "/inactivity/0/caseType",
            "Den Falltyp PROZESSBEGLEITUNG bietet das Konzept nicht an",
            concept -> concept.withArray("inactivity")
                    .addObject()
                    .put("caseType", "PROZESSBEGLEITUNG")
                    .put("months", 3)),
    GUIDE_UPSIDE_DOWN(
            "/caseloadGuide/fullPost/from",
            "70 liegt über 60",
            concept -> object(concept, "/caseloadGuide/fullPost").put("from", 70)),
    DEADLINES_UPSIDE_DOWN(
            "/referralDeadlines/expireDays",
            "Eine Anfrage verfällt erst",
            concept -> object(concept, "/referralDeadlines").put("expireDays", 7)),
    THEMES_OF_TWO("/themeThreshold", "Mindestens 3 ist nötig", concept -> concept.put("themeThreshold", 2)),
    UNKNOWN_PROPERTY(
            "/clearing/byOracle",
            "Diese Angabe kennt ein Konzept nicht",
            concept -> object(concept, "/clearing").put("byOracle", true)),
    LABEL_IN_ONE_LANGUAGE(
            "/focusAreas/1/labelEn",
            "Die Angabe fehlt",
            concept -> object(concept, "/focusAreas/1").remove("labelEn")),
    ASSUMPTION_ABOUT_NOTHING(
            "/assumptions/0/at",
            "Der Zeiger führt zu keiner Stelle",
            concept -> object(concept, "/assumptions/0").put("at", "/posts/99")),
    NO_DATE("/validFrom", "Die Angabe fehlt", concept -> concept.remove("validFrom")),
    HALF_A_CASE(
            "/qualitySample/casesPerMonth",
            "Der Wert passt nicht",
            concept -> object(concept, "/qualitySample").put("casesPerMonth", "15,5"));

    final String pointer;
    final String words;
    private final Consumer<ObjectNode> deed;

    Damage(String pointer, String words, Consumer<ObjectNode> deed) {
        this.pointer = pointer;
        this.words = words;
        this.deed = deed;
    }

    void doTo(ObjectNode concept) {
        deed.accept(concept);
    }

    private static ObjectNode first(ObjectNode concept, String list) {
        return object(concept, "/" + list + "/0");
    }

    private static ObjectNode object(JsonNode concept, String pointer) {
        return (ObjectNode) concept.at(pointer);
    }

    private static void district(ObjectNode concept, String municipality) {
        concept.withArray("districts")
                .addObject()
                .put("code", "mitte")
                .put("labelDe", "Mitte")
                .put("labelEn", "Centre")
                .withArray("municipalities")
                .add(municipality);
    }
}
