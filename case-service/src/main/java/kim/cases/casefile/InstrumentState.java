package kim.cases.casefile;

import kim.cases.concept.Instrument;

/** What became of an instrument for a case. */
enum InstrumentState {
    FILLED,
    SIGNED,
    REFUSED,
    NOT_NEEDED;

    /** A consent is settled by a signature, a recorded refusal or a reasoned "not needed"; any other form by being there [C4]. */
    boolean settles(Instrument instrument) {
        return switch (this) {
            case SIGNED -> true;
            case FILLED -> !instrument.consent();
            case REFUSED, NOT_NEEDED -> instrument.consent();
        };
    }
}
