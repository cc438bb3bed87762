package kim.reporting.extract;

/** An extract is {@code RUNNING} until the last report is in it. */
enum ExtractState {
    RUNNING,
    DONE
}
