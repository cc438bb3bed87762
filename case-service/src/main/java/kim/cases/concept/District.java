package kim.cases.concept;

import java.util.List;

/** A part of the Kreis to which coordination or posts may be limited [W6]. */
public record District(String code, String labelDe, String labelEn, List<String> municipalities)
        implements Coded, Labelled {

    public District {
        code = Unsaid.orEmpty(code);
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
        municipalities = Unsaid.orEmpty(municipalities);
    }
}
