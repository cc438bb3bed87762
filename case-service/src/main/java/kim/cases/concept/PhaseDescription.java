package kim.cases.concept;

import java.util.List;

/** A phase as the Kreis names it, with the instruments used in it. */
public record PhaseDescription(Phase code, String labelDe, String labelEn, List<Instrument> instruments)
        implements Labelled {

    public PhaseDescription {
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
        instruments = Unsaid.orEmpty(instruments);
    }
}
