package kim.cases.attachment;

/** On what of a case a file hangs. */
enum Part {
    CASE,
    CONSENT,
    INSTRUMENT
}
