package kim.cases.casefile;

/** Whether there is work on a case; a closed one can always be reopened [C10]. */
enum CaseStatus {
    OPEN,
    CLOSED
}
