package kim.referral.concept;

import java.util.List;
import kim.platform.Wording;

/**
 * What a post is good at (Schwerpunkt).
 *
 * @param municipalities where it is offered; empty means in the whole Kreis [Z4]
 */
public record FocusArea(String code, String labelDe, String labelEn, List<String> municipalities) {

    public Wording label() {
        return new Wording(labelDe, labelEn);
    }
}
