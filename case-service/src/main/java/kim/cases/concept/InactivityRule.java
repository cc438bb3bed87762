package kim.cases.concept;

/** After how many months without contact a case of this type is closed [C9]. */
public record InactivityRule(CaseType caseType, int months) {}
