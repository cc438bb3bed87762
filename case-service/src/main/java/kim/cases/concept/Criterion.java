package kim.cases.concept;

/** One of the points that speak for case management [C2]. */
public record Criterion(String code, String labelDe, String labelEn) implements Coded, Labelled {

    public Criterion {
        code = Unsaid.orEmpty(code);
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
    }
}
