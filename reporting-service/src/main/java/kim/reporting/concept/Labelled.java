package kim.reporting.concept;

/** Something of the concept with a name in both languages. */
public record Labelled(String code, String labelDe, String labelEn) {}
