package kim.cases.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kim.cases.concept.Concept;
import kim.cases.concept.Instrument;
import kim.cases.concept.Phase;
import kim.platform.UnmetCondition;

/** What is on file for the present episode of a case; of one instrument the last word counts. */
record InstrumentsOnFile(Map<String, InstrumentState> latest) {

    /** @param filed in the order in which they were filed */
    static InstrumentsOnFile of(Collection<InstrumentOnFile> filed, Episode episode) {
        return new InstrumentsOnFile(filed.stream()
                .filter(instrument -> instrument.isOf(episode))
                .collect(Collectors.toMap(InstrumentOnFile::code, InstrumentOnFile::state, (older, newer) -> newer)));
    }

    /** [C4] What keeps a case of the focus area in the phase. */
    List<UnmetCondition> missingToLeave(Phase phase, String focusArea, Concept concept) {
        return phase.settledOnLeaving().stream()
                .flatMap(settled -> concept.mandatoryInstruments(settled, focusArea).stream())
                .filter(instrument -> !isSettled(instrument))
                .map(InstrumentsOnFile::missing)
                .toList();
    }

    private boolean isSettled(Instrument instrument) {
        var state = latest.get(instrument.code());
        return state != null && state.settles(instrument);
    }

    private static UnmetCondition missing(Instrument instrument) {
        return new UnmetCondition(
                "INSTRUMENT_MISSING:" + instrument.code(),
                "Es fehlt: %s (%s)".formatted(instrument.labelDe(), instrument.code()),
                "missing: %s (%s)".formatted(instrument.labelEn(), instrument.code()));
    }
}
