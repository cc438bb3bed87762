package kim.cases.concept;

import java.util.List;

/**
 * A kind of counselling the Kreis offers (Schwerpunkt).
 *
 * @param closed its cases stay closed even to other case managers of the carrier and to coordination [W2]
 * @param municipalities where it is offered [Z4]; empty for the whole Kreis
 */
public record FocusArea(String code, String labelDe, String labelEn, boolean closed, List<String> municipalities)
        implements Coded, Labelled {

    public FocusArea {
        code = Unsaid.orEmpty(code);
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
        municipalities = Unsaid.orEmpty(municipalities);
    }

    boolean isOfferedIn(String municipality) {
        return municipalities.isEmpty() || municipalities.contains(municipality);
    }
}
