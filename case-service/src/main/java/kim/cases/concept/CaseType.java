package kim.cases.concept;

/** What kind of work a case is [C]; a concept offers some of them, and none is offered as {@link #UNDECIDED}. */
public enum CaseType {
    UNDECIDED,
    KURZBERATUNG,
    PROZESSBEGLEITUNG,
    CASE_MANAGEMENT
}
