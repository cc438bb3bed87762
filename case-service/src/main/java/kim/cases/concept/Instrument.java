package kim.cases.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form or method used in a phase.
 *
 * @param version of the form by which it is filled in; absent where it is on paper only
 * @param mandatory the phase is not left without it [C4]
 * @param consent it is satisfied by a signature, a recorded refusal or a reasoned "not needed" [C4]
 * @param focusAreas where it is used; empty for all
 */
public record Instrument(
        String code,
        String labelDe,
        String labelEn,
        @Nullable String version,
        boolean mandatory,
        boolean consent,
        List<String> focusAreas)
        implements Coded, Labelled {

    public Instrument {
        code = Unsaid.orEmpty(code);
        labelDe = Unsaid.orEmpty(labelDe);
        labelEn = Unsaid.orEmpty(labelEn);
        focusAreas = Unsaid.orEmpty(focusAreas);
    }

    boolean isMandatoryIn(String focusArea) {
        return mandatory && (focusAreas.isEmpty() || focusAreas.contains(focusArea));
    }
}
