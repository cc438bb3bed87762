package kim.cases.casefile;

import kim.platform.UnmetCondition;

/** Conditions that several steps ask for. */
final class Refusals {

    static final UnmetCondition CLOSED = new UnmetCondition(
            "CASE_CLOSED",
            "Der Fall ist abgeschlossen; er kann wiedereröffnet werden",
            "the case is closed; it can be reopened");

    static final UnmetCondition NO_CASE_MANAGEMENT = new UnmetCondition(
            "NO_CASE_MANAGEMENT",
            "Geplant wird nur im Case Management; der Fall ist nicht aufgenommen",
            "plans are made in case management only; the case is not admitted");

    static final UnmetCondition NOT_YET_ASSESSED = new UnmetCondition(
            "NOT_YET_ASSESSED", "Geplant wird erst ab der Bedarfserhebung", "plans are made from the assessment on");

    private Refusals() {}
}
