package kim.cases.concept;

/** A group of people a post is there for. */
public record TargetGroup(String code, String labelDe, String labelEn) implements Coded, Labelled {

    public TargetGroup {
        code = Unsaid.orEmpty(code);
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
    }
}
