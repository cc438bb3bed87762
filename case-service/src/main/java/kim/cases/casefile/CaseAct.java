package kim.cases.casefile;

/** What can be done to a case; its history names each change by one of them [C12]. */
public enum CaseAct {
    OPENED,
    TYPE_DECIDED,
    ADMISSION_DECIDED,
    PHASE_CHANGED,
    INSTRUMENT_FILED,
    CONTACT_RECORDED,
    CONSENT_RECORDED,
    CONSENT_WITHDRAWN,
    HOUSEHOLD_CHANGED,
    GOAL_PLANNED,
    MEASURE_PLANNED,
    MEASURE_CHANGED,
    REFERRAL_PREPARED,
    REFERRAL_FOLLOWED,
    CLOSED,
    REOPENED
}
