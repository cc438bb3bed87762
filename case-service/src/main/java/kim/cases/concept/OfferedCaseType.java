package kim.cases.concept;

import org.jspecify.annotations.Nullable;

/**
 * A case type as the Kreis knows and names it.
 *
 * @param typicalConversations how many conversations it usually takes
 */
public record OfferedCaseType(
        CaseType code,
        String labelDe,
        String labelEn,
        @Nullable Integer typicalConversations) implements Labelled {

    public OfferedCaseType {
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
    }
}
