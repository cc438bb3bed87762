package kim.cases.escalation;

/** A question is open until coordination answers it. */
enum EscalationState {
    OPEN,
    ANSWERED
}
